/** One attack: a program a stranger might hand a reader, and what the reader then sees. */
export interface Attack {
  readonly name: string;
  readonly source: string;
  /** In the error that stands below the code; absent where the program ends without one. */
  readonly problem?: RegExp;
  /** The printed lines; of a program that is cut off, those before. */
  readonly output?: readonly string[];
}
