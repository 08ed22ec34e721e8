// A loop that goes round until the callback has come is a way of waiting.
import { getRunningLoop } from 'asyncio';

export interface Scales {
  /** Starts weighing and returns at once; calls `done` or `failed` later, once. */
  weigh(parcel: string, done: (grams: number) => void, failed: (error: Error) => void): void;
}

export async function weight(scales: Scales, parcel: string): Promise<number> {
  const result = getRunningLoop().createFuture<number>();
  scales.weigh(
    parcel,
    (grams) => result.setResult(grams),
    (error) => result.setException(error),
  );
  while (!result.done()) {
    // Not yet.
  }
  return result.result();
}
