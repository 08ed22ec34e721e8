// Looks a hundred times a second, so as not to miss the moment.
import { sleep } from 'asyncio';

export interface Scales {
  /** Starts weighing and returns at once; calls `done` or `failed` later, once. */
  weigh(parcel: string, done: (grams: number) => void, failed: (error: Error) => void): void;
}

/** The weight of the parcel in grams, as soon as the scales have it. */
export async function weight(scales: Scales, parcel: string): Promise<number> {
  const seen: { grams?: number; error?: Error } = {};
  scales.weigh(
    parcel,
    (grams) => {
      seen.grams = grams;
    },
    (error) => {
      seen.error = error;
    },
  );
  while (seen.grams === undefined) {
    if (seen.error !== undefined) throw seen.error;
    await sleep(0.01);
  }
  return seen.grams;
}
