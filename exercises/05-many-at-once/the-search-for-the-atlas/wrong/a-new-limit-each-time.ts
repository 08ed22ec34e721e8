// A limit in the loop is a limit for the loop.
import { createTask, FIRST_COMPLETED, gather, type Task, wait } from 'asyncio';

export interface Library {
  readonly name: string;
  /** Searches; returns an offer, or raises if the library has no atlas. */
  ask(): Promise<string>;
}

export interface Found {
  readonly offers: string[];
  readonly without: string[];
  readonly calledOff: string[];
}

export async function search(
  libraries: readonly Library[],
  wanted: number,
  limit: number,
): Promise<Found> {
  const tasks = libraries.map(({ ask, name }) => createTask(ask(), { name }));
  let pending: Set<Task<string>> = new Set(tasks);
  const offers: string[] = [];
  const without: string[] = [];
  while (pending.size > 0 && offers.length < wanted) {
    const [done, rest] = await wait(pending, { timeout: limit, returnWhen: FIRST_COMPLETED });
    pending = rest;
    if (done.size === 0) break;
    for (const task of done) {
      if (task.exception() === null) offers.push(task.result());
      else without.push(task.getName());
    }
  }
  for (const task of pending) task.cancel();
  await gather(...pending, { returnExceptions: true });
  return { offers, without, calledOff: [...pending].map((task) => task.getName()) };
}
