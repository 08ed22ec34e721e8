// An error is thrown, wherever it happens.
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
    (error) => {
      throw error;
    },
  );
  return await result;
}
