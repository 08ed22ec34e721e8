import { createTask, iscoroutine, isfuture, RuntimeError, sleep, type Task } from 'asyncio';
import { params, report } from 'harness';
import * as time from 'time';
import { type Job, Timetable } from './timetable.ts';

interface Entry {
  readonly name: string;
  readonly at: number;
  readonly kind: 'plain' | 'async' | 'arrow';
  /** Seconds that an async job takes. */
  readonly takes: number;
  readonly fails?: boolean;
  /** The second at which it is called off, if it is. */
  readonly calledOff?: number;
  /** Seconds after its end at which another job is due, put there by this one. */
  readonly another?: number;
}

const { entries, pause, left } = params as {
  readonly entries: readonly Entry[];
  /** Seconds for which the program blocks before the loop is run. */
  readonly pause: number;
  /** How many tasks are left in the evening. */
  readonly left: 0 | 1 | 2;
};

const harbour = new Timetable();

function over({ name, fails, another }: Entry) {
  if (another !== undefined) {
    harbour.at(another, () => report('begun', `what comes after ${name}`));
  }
  if (fails) throw new RuntimeError(`${name} is called back`);
  return `${name} is done`;
}

async function waiting(entry: Entry) {
  report('begun', entry.name);
  await sleep(entry.takes);
  return over(entry);
}

function job(entry: Entry): Job {
  switch (entry.kind) {
    case 'plain':
      return () => {
        report('begun', entry.name);
        return over(entry);
      };
    case 'async':
      return async () => await waiting(entry);
    case 'arrow':
      return () => waiting(entry);
  }
}

function outcome(task: Task<unknown>): string {
  if (!task.done()) return 'not over';
  if (task.cancelled()) return 'called off';
  const error = task.exception();
  if (error !== null) return `${error}`;
  const result = task.result();
  return iscoroutine(result) || isfuture(result) ? 'something to be awaited' : `${result}`;
}

async function lamp() {
  try {
    await sleep(99);
  } finally {
    await sleep(0.5);
    report('in the evening', 'the lamp is out');
  }
}

async function* logbook() {
  try {
    yield 'a quiet evening';
    yield 'a quiet night';
  } finally {
    await sleep(0.25);
    report('in the evening', 'the logbook is shut');
  }
}

const book = logbook();

async function evening() {
  createTask(lamp());
  for await (const _ of book) break;
  if (left === 2) harbour.at(50, () => report('begun', 'a job for tomorrow'));
  await sleep(1);
}

async function everybody() {
  try {
    await harbour.join();
    report('the join', 'is back');
  } catch (error) {
    report('the join', `${error}`);
  }
}

const tasks = entries.map((entry) => harbour.at(entry.at, job(entry)));
for (const [index, { calledOff }] of entries.entries()) {
  if (calledOff !== undefined) harbour.callAt(calledOff, () => tasks[index]?.cancel());
}
if (pause > 0) time.sleep(pause);
harbour.runUntilComplete(everybody());
for (const task of tasks) report('an outcome', outcome(task));
if (left > 0) harbour.runUntilComplete(evening());
harbour.finish();
console.log('the harbour is closed');
report('the loop', harbour.isClosed() ? 'closed' : 'open');
