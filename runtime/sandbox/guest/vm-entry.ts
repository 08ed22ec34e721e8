/** The guest in a bare realm (`node:vm`): the host takes `HOST_GLOBAL` and calls it. */

import type { Cell } from '#kernel/guest.ts';
import type { GuestRecord } from '../guest-record.ts';
import type { GuestRequest } from '../guest-request.ts';
import { GO_GLOBAL, HOST_GLOBAL } from '../program-text.ts';
import type { FromGuest } from '../protocol.ts';
import { Guest } from './guest.ts';

export interface VmGuest {
  /** Prepares the realm. `send` gets `FromGuest` messages as JSON; only text crosses realms. */
  open(request: string, send: ((message: string) => void) | null): void;
  /** Sets `GO_GLOBAL` to a function that runs `cell`. */
  accept(cell: Cell): void;
  /** The record of the finished run; with a reason, of one that was stopped from outside. */
  record(stoppedBecause: string | null): GuestRecord;
}

export function serveHost(): void {
  let guest: Guest | null = null;
  let done: GuestRecord | null = null;
  const served: VmGuest = {
    open(request, send) {
      const tell = (message: FromGuest) => {
        try {
          send?.(JSON.stringify(message));
        } catch {
          // An error of the host's realm must not reach the program; the record has the lines.
        }
      };
      guest = new Guest({
        printed: (lines) => tell({ type: 'output', lines }),
        reached: (site) => tell({ type: 'reached', site }),
      });
      guest.open(JSON.parse(request) as GuestRequest);
    },
    accept(cell) {
      const go = () => {
        Reflect.deleteProperty(globalThis, GO_GLOBAL);
        done = guest?.run(() => cell) ?? null;
      };
      Object.defineProperty(globalThis, GO_GLOBAL, { value: go, configurable: true });
    },
    record(stoppedBecause) {
      if (guest === null) throw new Error('open() comes first');
      return done ?? guest.partial(stoppedBecause ?? 'The run was stopped.');
    },
  };
  Object.defineProperty(globalThis, HOST_GLOBAL, { value: served, configurable: true });
}
