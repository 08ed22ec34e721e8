/** What each command of the command line is. */
export interface Command {
  readonly name: string;
  /** Its arguments, e.g. `run FILE [--json]`. */
  readonly usage: string;
  /** Runs it and returns the exit code: 0 done, 2 wrong use. */
  run(args: readonly string[]): Promise<number>;
}
