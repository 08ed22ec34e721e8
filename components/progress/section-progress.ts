/** How far a reader got in a section: what its dot shows. */
import type { ProgressStore } from './progress-store.ts';

export type Degree = 'empty' | 'half' | 'full';

/** A section and the exercises that belong to it, by id. */
export interface Part {
  readonly section: string;
  readonly exercises: readonly string[];
}

type Known = Pick<ProgressStore, 'section' | 'isSolved'>;

/**
 * `full`: every exercise is solved, or, where there is none, the end was reached.
 * `half`: the reader has begun. `empty`: not yet.
 */
export function degree({ section, exercises }: Part, known: Known): Degree {
  const state = known.section(section);
  const solved = solvedCount(exercises, known);
  if (exercises.length > 0 && solved === exercises.length) return 'full';
  if (exercises.length === 0 && state === 'read') return 'full';
  return state !== null || solved > 0 ? 'half' : 'empty';
}

/** The degree of several sections together. */
export function overallDegree(parts: readonly Part[], known: Known): Degree {
  const degrees = parts.map((part) => degree(part, known));
  if (degrees.every((one) => one === 'full') && parts.length > 0) return 'full';
  return degrees.every((one) => one === 'empty') ? 'empty' : 'half';
}

export function solvedCount(exercises: readonly string[], known: Known): number {
  return exercises.filter((id) => known.isSolved(id)).length;
}

/** For those who do not see the dot. */
export const degreeInWords: Readonly<Record<Degree, string>> = {
  empty: 'not started',
  half: 'in progress',
  full: 'done',
};
