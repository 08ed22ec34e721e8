/**
 * The messages between a page, its sandbox frame and the worker in it.
 *
 *   page ──ToFrame──► frame          load the guest, start and kill workers
 *   page ◄─FromGuest─ worker         over a private port, handed through the frame
 *   page ──ToGuest──► worker
 *
 * The program in the worker holds neither port nor worker. Should it ever get hold of one, the
 * page takes every message as `unknown` and reads it with `readFromGuest`.
 */

import type { GuestLine, GuestRecord } from './guest-record.ts';
import type { GuestRequest } from './guest-request.ts';
import { isSite, validLines, validRecord } from './valid-record.ts';

export type ToFrame =
  | { readonly type: 'load'; readonly guest: string }
  /** With the worker's port. */
  | { readonly type: 'start' }
  | { readonly type: 'kill' };

export type ToGuest = {
  readonly type: 'run';
  readonly request: GuestRequest;
  readonly code: string;
};

export type FromGuest =
  | { readonly type: 'ready' }
  | { readonly type: 'output'; readonly lines: readonly GuestLine[] }
  /** The program computes, and is at this site. */
  | { readonly type: 'reached'; readonly site: number }
  | { readonly type: 'done'; readonly record: GuestRecord };

/** What a page makes of a message: one of the guest's, or a record that cannot be believed. */
export type Received = FromGuest | { readonly type: 'unreadable' };

/** `message` if it is one of the guest's, with exactly its fields; else `null`. */
export function readFromGuest(message: unknown): Received | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, lines, site, record } = message as Record<string, unknown>;
  switch (type) {
    case 'ready':
      return { type };
    case 'output': {
      const valid = validLines(lines);
      return valid && { type, lines: valid };
    }
    case 'reached':
      return isSite(site) ? { type, site } : null;
    case 'done': {
      const valid = validRecord(record);
      return valid === null ? { type: 'unreadable' } : { type, record: valid };
    }
    default:
      return null;
  }
}
