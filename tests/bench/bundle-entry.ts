/** What the benchmark needs of the runtime, bundled as the guest is. */
import { createRuntime } from '#asyncio/create-runtime.ts';
import { Recorder } from '#trace/recorder.ts';

const limits = { rounds: 2 ** 30 - 1, steps: Number.MAX_SAFE_INTEGER, depth: 2_000_000 };

/** Runs a compiled cell once, with the recorder listening or with nobody; gives the recorder. */
export function run(
  cell: Parameters<ReturnType<typeof createRuntime>['runEntry']>[0],
  traced: boolean,
): Recorder | null {
  const recorder = traced ? new Recorder() : null;
  const outcome = createRuntime({ instrument: recorder, limits }).runEntry(cell);
  if (outcome.error !== null) throw outcome.error.value;
  return recorder;
}
