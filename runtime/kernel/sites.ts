/** Places in the learner's source, by number; 0 is "not known" or "in the library". */

/** What the kernel wants to know of a site. */
export interface SiteInfo {
  /** Name of the function it is in, or defines; '' at top level. */
  readonly name: string;
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** Counts from 1. */
  readonly column: number;
}

export const UNKNOWN_SITE: SiteInfo = { name: '', file: '', line: 0, column: 0 };
