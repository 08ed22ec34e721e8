/** The module `harness`: how the entry file of an exercise tells the checks what it found. */
import type { GuestReport } from '../guest-record.ts';
import type { Json } from '../run-request.ts';

const MOST_REPORTS = 1_000;
const LONGEST_REPORT = 100_000;

/** Collects what `report` is called with. */
export class Harness {
  readonly #reports: GuestReport[] = [];
  readonly #clock: () => number;
  readonly #params: Json;

  constructor(clock: () => number, params: Json) {
    this.#clock = clock;
    this.#params = params;
  }

  get reports(): readonly GuestReport[] {
    return this.#reports;
  }

  /** What `import { report, params } from 'harness'` gives. */
  module(): { report(name: string, value: unknown): void; params: Json } {
    return {
      report: (name, value) => this.#report(String(name), value),
      params: this.#params,
    };
  }

  #report(name: string, value: unknown): void {
    if (this.#reports.length >= MOST_REPORTS) {
      throw new RangeError(`report: more than ${MOST_REPORTS} reports in one run`);
    }
    const text = JSON.stringify(value) ?? 'null';
    if (text.length > LONGEST_REPORT) {
      throw new RangeError(`report '${name}': ${text.length} characters of JSON are too many`);
    }
    this.#reports.push({ name, value: text, time: this.#clock() });
  }
}
