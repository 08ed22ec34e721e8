/** How the run of a right answer can end. */
export type RightEnding = 'finished' | 'error' | 'deadlock';

/** One way to run the attempt. The harness reads `params`; learners see only `name`. */
export interface Scenario<Params = unknown> {
  /** In words that complete "With …", e.g. "three stations, one of them slow". */
  readonly name: string;
  readonly params?: Params;
  /** How a right answer's run ends in it, where that is not as the exercise says. */
  readonly ends?: RightEnding;
  /** Seed of the run's random numbers; 1 by default. */
  readonly seed?: number;
}
