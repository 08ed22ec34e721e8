// If gather is cancelled, then so is all that was in it.
import { gather, TimeoutError, waitFor } from 'asyncio';

export interface Volume {
  /** Binds it; takes a while. Cancelled, it first has its glue wiped off. */
  bind(): Promise<void>;
}

export interface Day {
  readonly bound: number;
  readonly stopped: number;
}

export async function workday(volumes: readonly Volume[], closing: number): Promise<Day> {
  const all = volumes.map((volume) => volume.bind());
  try {
    await waitFor(gather(...all), closing);
    return { bound: all.length, stopped: 0 };
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    return { bound: 0, stopped: all.length };
  }
}
