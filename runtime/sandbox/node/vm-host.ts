/**
 * Runs a guest in a realm of its own inside this process (`node:vm`).
 *
 * A realm is no wall by itself: any object of the host that gets in leads to the host's
 * `Function`, and out. So the realm's global is an ordinary one, made without a host object;
 * code generation from strings is off; and only text and one function that the guest keeps in a
 * closure go in. The engine's own time limit stops what the guards cannot (a regular
 * expression that backtracks); the guest still gives its record then.
 */
import { constants, createContext, Script } from 'node:vm';
import type { Cell } from '#kernel/guest.ts';
import type { VmGuest } from '../guest/vm-entry.ts';
import type { GuestRecord } from '../guest-record.ts';
import { guestRequest } from '../guest-request.ts';
import { completeLimits } from '../limits.ts';
import {
  CELL_GLOBAL,
  GO_GLOBAL,
  GUEST_URL,
  HOST_GLOBAL,
  PROGRAM_URL,
  programText,
} from '../program-text.ts';
import type { RunRequest } from '../run-request.ts';

/**
 * Runs `request` with the guest script `guestText`. The record still belongs to the guest's
 * realm: clone it before it is used.
 *
 * @param send gets what the guest tells while the program runs, as JSON.
 */
export function runInRealm(
  guestText: string,
  request: RunRequest,
  send: ((message: string) => void) | null = null,
): GuestRecord {
  const limits = completeLimits(request.limits);
  const realm = createContext(constants.DONT_CONTEXTIFY, {
    codeGeneration: { strings: false, wasm: false },
    microtaskMode: 'afterEvaluate',
  }) as unknown as Record<string, unknown>;
  guestScript(guestText).runInContext(realm);
  const guest = realm[HOST_GLOBAL] as VmGuest;
  guest.open(JSON.stringify(guestRequest(request)), send);
  const program = new Script(programText(request.script.code), { filename: PROGRAM_URL });
  const cell = program.runInContext(realm) as Cell;
  Reflect.deleteProperty(realm, CELL_GLOBAL);
  guest.accept(cell);
  try {
    go.runInContext(realm, { timeout: limits.watchdogSeconds * 1000 });
    return guest.record(null);
  } catch (error) {
    if (!isTimeout(error)) throw error;
    return guest.record(
      `The program kept computing for more than ${limits.watchdogSeconds} s and was stopped.`,
    );
  }
}

const go = new Script(`${GO_GLOBAL}()`, { filename: GUEST_URL });

/** Parsed once for all runs of this process. */
let parsed: { readonly text: string; readonly script: Script } | null = null;

function guestScript(text: string): Script {
  if (parsed?.text !== text) {
    parsed = { text, script: new Script(text, { filename: GUEST_URL }) };
  }
  return parsed.script;
}

function isTimeout(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
