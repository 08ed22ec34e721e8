/** How much a run may do before it is stopped. */
export interface Limits {
  /** Loop rounds and calls without a step of the loop between them; below 2 ** 30. */
  readonly guardRounds: number;
  /** Steps of tasks and callbacks that the event loop takes. */
  readonly kernelSteps: number;
  /** Coroutines awaiting each other. */
  readonly depth: number;
  readonly outputLines: number;
  /** Characters of output, all lines together. */
  readonly outputCharacters: number;
  /** Events kept in the trace; later ones are counted as dropped. */
  readonly traceEvents: number;
  /** Real seconds after which the watchdog ends the run from outside. */
  readonly watchdogSeconds: number;
}

export const DEFAULT_LIMITS: Limits = {
  guardRounds: 50_000_000,
  kernelSteps: 2_000_000,
  depth: 200_000,
  outputLines: 10_000,
  outputCharacters: 1_000_000,
  traceEvents: 200_000,
  watchdogSeconds: 5,
};

/** The defaults with what `wanted` changes. */
export function completeLimits(wanted: Partial<Limits> = {}): Limits {
  return { ...DEFAULT_LIMITS, ...wanted };
}
