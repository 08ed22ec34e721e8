// A coroutine is a generator with async in front of it.
import { RuntimeError } from 'asyncio';

/** The scales of the office; reading takes a while. */
export interface Scales {
  read(parcel: string): Promise<number>;
}

export async function* weigh(
  scales: Scales,
  parcel: string,
): AsyncGenerator<number, number, number> {
  const kilos = yield scales.read(parcel);
  return kilos + 0.5;
}

export async function* label(
  scales: Scales,
  parcel: string,
): AsyncGenerator<number, string, number> {
  try {
    const kilos = yield* weigh(scales, parcel);
    return `${parcel}: ${kilos} kg`;
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return `${parcel}: weight unknown`;
  }
}
