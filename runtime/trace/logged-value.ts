/**
 * What a program printed, as it was at that moment: the reader looks into it after the run. It
 * is plain data, bounded where it is made.
 */
export interface LoggedValue {
  /** On one line: `Map(2) { 'a' => 1, 'b' => 2 }`. */
  readonly text: string;
  /** What is in it; absent where there is nothing to look into. */
  readonly entries?: readonly LoggedEntry[];
  /** How many entries were left out. */
  readonly more?: number;
}

export interface LoggedEntry {
  /** `name`, `0`, `'a' =>`. */
  readonly key: string;
  readonly value: LoggedValue;
}

/** A line is a row of texts and values. */
export type LoggedPart = string | LoggedValue;

/** How deep values may lie in each other. */
export const DEEPEST_VALUE = 8;
/** How many a line may hold. */
export const MOST_VALUES = 600;
