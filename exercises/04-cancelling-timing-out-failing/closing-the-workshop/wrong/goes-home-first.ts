// What is not done at closing time is stopped; I count that and can go.
import { createTask, sleep } from 'asyncio';

export interface Volume {
  /** Binds it; takes a while. Cancelled, it first has its glue wiped off. */
  bind(): Promise<void>;
}

export interface Day {
  readonly bound: number;
  readonly stopped: number;
}

export async function workday(volumes: readonly Volume[], closing: number): Promise<Day> {
  const binding = volumes.map((volume) => createTask(volume.bind()));
  await sleep(closing);
  const unfinished = binding.filter((task) => !task.done());
  for (const task of unfinished) task.cancel();
  return { bound: binding.length - unfinished.length, stopped: unfinished.length };
}
