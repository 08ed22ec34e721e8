/** Finds moments of a run: by event, by task, by source line, by output line. */
import { siteOf, type Trace } from '#trace/trace.ts';
import type { Moment } from './moments.ts';
import { firstIndex } from './polyline.ts';

export class MomentIndex {
  readonly all: readonly Moment[];
  readonly #trace: Trace;

  constructor(all: readonly Moment[], trace: Trace) {
    this.all = all;
    this.#trace = trace;
  }

  /** The last moment at or before `event`, of those that `pass`. */
  last(event: number, pass: (moment: Moment) => boolean = always): Moment | undefined {
    let index = this.#countUpTo(event) - 1;
    while (index >= 0 && !pass(this.all[index] as Moment)) index--;
    return this.all[index];
  }

  /** The events at which something happens to `task`, ascending and distinct. */
  eventsOf(task: number): number[] {
    const events = this.all.filter((moment) => moment.task === task).map(({ event }) => event);
    return [...new Set(events)];
  }

  /** The first moment of each event at which the run stood on this line. */
  onLine(file: string, line: number): Moment[] {
    const seen = new Set<number>();
    return this.all.filter(({ event, site }) => {
      const at = siteOf(this.#trace, site);
      if (at?.file !== file || at.line !== line || seen.has(event)) return false;
      seen.add(event);
      return true;
    });
  }

  /** The lines of each file on which the run stood, ascending. */
  lines(): { file: string; line: number }[] {
    const found = new Map<string, { file: string; line: number }>();
    for (const { site } of this.all) {
      const at = siteOf(this.#trace, site);
      if (at !== null) found.set(`${at.file}:${at.line}`, { file: at.file, line: at.line });
    }
    return [...found.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  }

  /** The moment at which line `output` of the run's output was printed. */
  ofOutput(output: number): Moment | undefined {
    return this.all.find((moment) => moment.line === output);
  }

  #countUpTo(event: number): number {
    const last = this.all.at(-1);
    if (last === undefined || last.event <= event) return this.all.length;
    return firstIndex(this.all.length, (index) => (this.all[index] as Moment).event > event);
  }
}

function always(): boolean {
  return true;
}
