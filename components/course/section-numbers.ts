/**
 * The numbers of a chapter's planned sections: those that its written ones leave free, in order.
 * So a section that is to come between two others keeps its place by a gap in the file names.
 */

export interface PlannedSection {
  /** `6.4` */
  readonly number: string;
  readonly title: string;
}

/**
 * Gives each planned title the next number of chapter `chapter` that no written section has.
 *
 * @example
 * planNumbers(6, ['6.1', '6.3'], ['Two', 'Four']) // 6.2 Two, 6.4 Four
 */
export function planNumbers(
  chapter: number,
  written: readonly string[],
  titles: readonly string[],
): readonly PlannedSection[] {
  const taken = new Set(written);
  let last = 0;
  return titles.map((title) => {
    do last += 1;
    while (taken.has(`${chapter}.${last}`));
    return { number: `${chapter}.${last}`, title };
  });
}

/** Written and planned sections of a chapter together, in the order of their numbers. */
export function inOrder<S extends { readonly number: string }>(
  written: readonly S[],
  planned: readonly PlannedSection[],
): readonly (
  | { readonly type: 'written'; readonly section: S }
  | { readonly type: 'planned'; readonly section: PlannedSection }
)[] {
  return [
    ...written.map((section) => ({ type: 'written', section }) as const),
    ...planned.map((section) => ({ type: 'planned', section }) as const),
  ].sort((one, other) => place(one.section) - place(other.section));
}

/** `6.4` → 4 */
function place({ number }: { readonly number: string }): number {
  return Number(number.slice(number.indexOf('.') + 1));
}
