/** One run of an attempt as the checks see it: the record, its scenario, and what tasks did. */
import type {
  OutputLine,
  Report,
  RunError,
  RunRecord,
  RunStatus,
  Warning,
} from '#trace/run-record.ts';
import type { TraceSite } from '#trace/trace.ts';
import type { Activity, Call, Instant, TaskLife } from './activity.ts';
import type { Finding } from './finding.ts';
import { observe } from './observe.ts';
import type { Scenario } from './scenario.ts';
import type { Moment } from './verdict.ts';

/**
 * An expectation is a pure function over one run: `null` when it is met, else a finding with
 * the words for the learner and the moment to look at. Every check of the library makes one,
 * and an author may write one by hand.
 */
export type Expectation<Params = unknown> = (run: Run<Params>) => Finding | null;

export class Run<Params = unknown> {
  readonly record: RunRecord;
  readonly scenario: Scenario<Params>;
  /** The learner's own file; lines in messages and moments are lines of it. */
  readonly file: string;
  #activity: Activity | null = null;

  constructor(record: RunRecord, scenario: Scenario<Params>, file: string) {
    this.record = record;
    this.scenario = scenario;
    this.file = file;
  }

  /** What the scenario gave the harness. */
  get params(): Params {
    return this.scenario.params as Params;
  }

  get status(): RunStatus {
    return this.record.status;
  }

  /** Virtual seconds at which the run ended. */
  get end(): number {
    return this.record.end;
  }

  get error(): RunError | null {
    return this.record.error;
  }

  get warnings(): readonly Warning[] {
    return this.record.warnings;
  }

  /** Lines on stdout, with their times. */
  get output(): readonly OutputLine[] {
    return this.record.output.filter((line) => line.stream === 'stdout');
  }

  /** The texts on stdout. */
  get lines(): readonly string[] {
    return this.output.map((line) => line.text);
  }

  /** Everything the harness reported under `name`, in order. */
  reports(name: string): readonly Report[] {
    return this.record.reports.filter((report) => report.name === name);
  }

  /** Whether the run is as `expectation` wants it; handy in a mistake's `when`. */
  meets(expectation: Expectation<Params>): boolean {
    return expectation(this) === null;
  }

  /** Tasks, calls and waits of the run. */
  get activity(): Activity {
    this.#activity ??= observe(this.record.trace);
    return this.#activity;
  }

  /** Every call of the async function `name`, awaited or run as a task, in starting order. */
  calls(name: string): readonly Call[] {
    return this.activity.calls.filter((call) => call.name === name);
  }

  /** Tasks called `name`, or running the function `name`, in creation order. */
  tasks(name: string): readonly TaskLife[] {
    const all = [...this.activity.tasks.values()];
    const named = all.filter((task) => task.name === name);
    return named.length > 0 ? named : all.filter((task) => task.body === name);
  }

  /** The task the program started with, `null` if it never started one. */
  get mainTask(): TaskLife | null {
    return this.activity.tasks.values().next().value ?? null;
  }

  /** Line of `place` if it stands in the learner's own file. */
  lineOf(
    place: TraceSite | { readonly file: string; readonly line: number } | null,
  ): number | null {
    return place?.file === this.file ? place.line : null;
  }

  /** The moment to show for something that happened `at` an instant; task 0 is nobody. */
  moment(
    at: Pick<Instant, 'time'>,
    task: number | null = null,
    place: Parameters<Run['lineOf']>[0] = null,
  ): Moment {
    return { time: at.time, task: task || null, line: this.lineOf(place) };
  }

  /** The end of the run as a moment. */
  get endMoment(): Moment {
    return this.moment({ time: this.end });
  }
}
