/** What the grader hands back: plain JSON, the same in the page and on the command line. */

/** A place in a run that the timeline can show. */
export interface Moment {
  /** Virtual seconds. */
  readonly time: number;
  /** Id of the task concerned, if one is. */
  readonly task: number | null;
  /** Line in the learner's own file, 1-based, if one is known. */
  readonly line: number | null;
}

/** How one requirement fared. */
export interface CheckResult {
  /** The requirement in words, as the author wrote it. */
  readonly name: string;
  readonly passed: boolean;
  /** For the learner; '' when passed. */
  readonly message: string;
  readonly moment: Moment | null;
}

/** How far the orders of an attempt were tried. */
export interface OrdersTried {
  readonly runs: number;
  /** Every order with up to so many departures; `null`: every order there is. */
  readonly covered: number | null;
}

/** What a passing attempt could do better. */
export interface ToldRemark {
  /** Its name among the exercise's remarks. */
  readonly slug: string;
  readonly message: string;
  readonly moment: Moment | null;
}

export interface Verdict {
  /** Stable id of the exercise. */
  readonly exercise: string;
  readonly passed: boolean;
  /** One or two sentences about what happened in the learner's run. */
  readonly summary: string;
  /**
   * Name of the scenario the verdict speaks of: the first that failed, else that of the remark,
   * else the first of all.
   */
  readonly scenario: string;
  readonly checks: readonly CheckResult[];
  /** Slug of the typical mistake the attempt behaves like. */
  readonly mistake: string | null;
  /** A better way, for whoever passed and can still learn one. */
  readonly remark: ToldRemark | null;
  /** Where the timeline should open. */
  readonly moment: Moment | null;
  /** The order of the run the verdict speaks of, where it is not asyncio's own; replays it. */
  readonly schedule: string | null;
  /** How many orders it passed in, where the exercise asks for more than asyncio's own. */
  readonly orders: OrdersTried | null;
  /** Faults of the checks themselves, for their author; empty in a proven exercise. */
  readonly authorNotes: readonly string[];
}
