import { getRunningLoop } from 'asyncio';

export interface Scales {
  /** Starts weighing and returns at once; calls `done` or `failed` later, once. */
  weigh(parcel: string, done: (grams: number) => void, failed: (error: Error) => void): void;
}

/** The weight of the parcel in grams, as soon as the scales have it. */
export async function weight(scales: Scales, parcel: string): Promise<number> {
  const result = getRunningLoop().createFuture<number>();
  scales.weigh(
    parcel,
    (grams) => result.setResult(grams),
    (error) => result.setException(error),
  );
  return await result;
}
