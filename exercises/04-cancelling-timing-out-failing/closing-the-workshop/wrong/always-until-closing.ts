// Closing time is closing time, so the day lasts until then.
import { createTask, gather, sleep } from 'asyncio';

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
  for (const task of binding) task.cancel();
  await gather(...binding, { returnExceptions: true });
  const stopped = binding.filter((task) => task.cancelled()).length;
  return { bound: binding.length - stopped, stopped };
}
