/**
 * Writes down a run as the kernel would tell it, for tests of checks: tasks by name, times in
 * seconds, lines of the learner's file `work.ts`.
 */
import { Run, type Scenario } from '#grader';
import { ObjectKind, Outcome, WaitKind } from '#kernel/instrument.ts';
import { Recorder } from '#trace/recorder.ts';
import type { OutputLine, Report, RunRecord, Warning } from '#trace/run-record.ts';
import type { TraceSite } from '#trace/trace.ts';

export const FILE = 'work.ts';

export class ScriptedRun {
  readonly #to = new Recorder();
  readonly #sites: TraceSite[] = [];
  readonly #tasks = new Map<string, number>();
  readonly #bodies = new Map<string, string>();
  readonly #coroutines = new Map<string, number>();
  readonly #output: OutputLine[] = [];
  readonly #reports: Report[] = [];
  readonly #warnings: Warning[] = [];
  #now = 0;

  /** Moves the clock to this second. */
  at(time: number): this {
    this.#now = time;
    return this;
  }

  /** `parent` makes a task `name` that runs the function `body`. */
  spawn(name: string, parent = '', body = name, line = 0): this {
    const id = this.#tasks.size + 1;
    this.#tasks.set(name, id);
    this.#bodies.set(name, body);
    const [site, bodySite] = [this.#site(line), this.#site(1, body)];
    this.#to.taskCreated(this.#ns, id, this.#task(parent), name, site, bodySite);
    return this;
  }

  /** The loop takes the task up; the first time it enters its function. */
  step(name: string): this {
    this.#to.stepStarted(this.#ns, this.#task(name));
    const body = this.#bodies.get(name);
    if (body !== undefined && !this.#coroutines.has(`${name}/`)) this.#enter(name, '', body);
    return this;
  }

  sleeps(name: string, line = 0, file = FILE): this {
    const site = this.#site(line, '', file);
    this.#to.waits(this.#ns, this.#task(name), WaitKind.sleep, 0, 'sleep', site);
    return this;
  }

  awaits(name: string, target: string, line = 0): this {
    const [task, id] = [this.#task(name), this.#task(target)];
    this.#to.waits(this.#ns, task, WaitKind.task, id, `task ${target}`, this.#site(line));
    return this;
  }

  /** The task awaits a call of the async function `callee` on this line. */
  enters(name: string, callee: string, line = 0): this {
    this.#enter(name, callee, callee, line);
    return this;
  }

  leaves(name: string, callee: string): this {
    const id = this.#coroutines.get(`${name}/${callee}`) ?? 0;
    this.#to.coroutineLeft(this.#ns, this.#task(name), id);
    return this;
  }

  ends(name: string, outcome: keyof typeof Outcome = 'returned', message = ''): this {
    this.leaves(name, '');
    this.#to.taskEnded(this.#ns, this.#task(name), Outcome[outcome], message);
    return this;
  }

  asksToStop(name: string, by = ''): this {
    this.#to.cancelRequested(this.#ns, this.#task(name), this.#task(by), 0);
    return this;
  }

  swallows(name: string, line: number): this {
    this.#to.cancelSwallowed(this.#ns, this.#task(name), this.#site(line));
    return this;
  }

  lock(label: string): this {
    this.#to.objectCreated(this.#ns, 1, ObjectKind.lock, label, 0);
    return this;
  }

  acquires(name: string): this {
    this.#to.acquired(this.#ns, 1, this.#task(name));
    return this;
  }

  releases(name: string): this {
    this.#to.released(this.#ns, 1, this.#task(name));
    return this;
  }

  blocks(name: string, duration: number, line: number): this {
    this.#now += duration;
    this.#to.blocked(this.#ns, this.#task(name), duration * 1e9, this.#site(line));
    return this;
  }

  prints(text: string, name = '', line = 0): this {
    const at = line > 0 ? { file: FILE, line, column: 1 } : null;
    const task = this.#task(name);
    this.#output.push({ time: this.#now, stream: 'stdout', text, task, at });
    this.#to.printed(this.#ns, task, 1, text, this.#site(line));
    return this;
  }

  reports(name: string, value: unknown): this {
    this.#reports.push({ name, value, time: this.#now });
    return this;
  }

  warns(kind: string, message: string, line: number): this {
    this.#warnings.push({ kind, message, at: { file: FILE, line, column: 1 } });
    return this;
  }

  record(change: Partial<RunRecord> = {}): RunRecord {
    return {
      version: 1,
      status: 'finished',
      output: this.#output,
      end: this.#now,
      error: null,
      warnings: this.#warnings,
      reports: this.#reports,
      trace: this.#to.finish(this.#ns, this.#sites),
      ...change,
    };
  }

  run<Params = unknown>(scenario: Scenario<Params> = { name: 'a plain run' }): Run<Params> {
    return new Run(this.record(), scenario, FILE);
  }

  #enter(name: string, key: string, callee: string, line = 0): void {
    const id = this.#coroutines.size + 1;
    this.#coroutines.set(`${name}/${key}`, id);
    this.#to.coroutineEntered(this.#ns, this.#task(name), id, callee, this.#site(line));
  }

  get #ns(): number {
    return Math.round(this.#now * 1e9);
  }

  #task(name: string): number {
    return this.#tasks.get(name) ?? 0;
  }

  #site(line: number, name = '', file = FILE): number {
    if (line === 0) return 0;
    const place = { line, column: 1, endLine: line, endColumn: 2 };
    return this.#sites.push({ kind: 'await', file, name, ...place });
  }
}

/** `main` awaits three calls of `read` on line 7, `gap` seconds each, one after the other. */
export function oneByOne(gap = 3): ScriptedRun {
  const run = new ScriptedRun().spawn('main').step('main');
  for (let round = 0; round < 3; round++) {
    run.enters('main', 'read', 7).sleeps('main', 20, 'harness.ts');
    run
      .at((round + 1) * gap)
      .step('main')
      .leaves('main', 'read');
  }
  return run.ends('main');
}

/** `main` makes a task of each of three calls of `read`, then awaits the tasks on line 9. */
export function together(delays: readonly number[] = [3, 3, 3]): ScriptedRun {
  const run = new ScriptedRun().spawn('main').step('main');
  const names = delays.map((_, index) => `read-${index + 1}`);
  for (const name of names) run.spawn(name, 'main', 'read', 6);
  run.awaits('main', names[0] ?? '', 9);
  for (const name of names) run.step(name).sleeps(name, 20, 'harness.ts');
  for (const [index, name] of names.entries()) {
    run
      .at(delays[index] ?? 0)
      .step(name)
      .ends(name)
      .step('main');
    const next = names[index + 1];
    if (next === undefined) run.ends('main');
    else run.awaits('main', next, 9);
  }
  return run;
}
