/**
 * Runs programs that are the project's own, in this process: at build time and in tests.
 * Programs of strangers go through `run-isolated.ts`.
 */
import type { RunRecord } from '#trace/run-record.ts';
import { buildGuest } from '../build-guest.ts';
import { finishRecord } from '../finish-record.ts';
import type { RunRequest } from '../run-request.ts';
import { scriptMap } from '../script-map.ts';
import { runInRealm } from './vm-host.ts';

// Built while the module loads, so that a run itself is synchronous.
const guest = await buildGuest();

/**
 * Runs `request` in a fresh realm and returns its record.
 *
 * @example
 * const record = runTrusted({ script, seed: 1 });
 */
export function runTrusted(request: RunRequest): RunRecord {
  const record = structuredClone(runInRealm(guest, request));
  const { sites, map } = request.script;
  return finishRecord(record, sites, scriptMap(map));
}
