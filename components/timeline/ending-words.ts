import type { Lanes } from '#trace/lane.ts';
import type { RunStatus } from '#trace/run-record.ts';
import { seconds } from './wording.ts';

/** How the run ended, beside the scrubber: `finished at 3.000 s`. */
export function endingWords(status: RunStatus, lanes: Lanes, asks = false): string {
  const told = `${asks ? 'waits for a line' : verbs[status]} at ${seconds(lanes.end)}`;
  const { truncated } = lanes;
  return truncated === null ? told : `${told}, recorded until ${seconds(truncated.from)}`;
}

const verbs: Record<RunStatus, string> = {
  finished: 'finished',
  error: 'failed',
  deadlock: 'deadlock',
  limit: 'cut off',
  stopped: 'stopped',
};
