import { createTask, gather, TimeoutError, waitFor } from 'asyncio';

export interface Volume {
  /** Binds it; takes a while. Cancelled, it first has its glue wiped off. */
  bind(): Promise<void>;
}

export interface Day {
  readonly bound: number;
  readonly stopped: number;
}

/** Binds all volumes side by side and stops at `closing` what is unfinished; counts both. */
export async function workday(volumes: readonly Volume[], closing: number): Promise<Day> {
  const binding = volumes.map((volume) => createTask(volume.bind()));
  try {
    await waitFor(gather(...binding, { returnExceptions: true }), closing);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
  }
  const stopped = binding.filter((task) => task.cancelled()).length;
  return { bound: binding.length - stopped, stopped };
}
