// An async function calls an async function like any other.
import { RuntimeError } from 'asyncio';

/** The scales of the office; reading takes a while. */
export interface Scales {
  read(parcel: string): Promise<number>;
}

export async function weigh(scales: Scales, parcel: string): Promise<number> {
  const kilos = await scales.read(parcel);
  return kilos + 0.5;
}

export async function label(scales: Scales, parcel: string): Promise<string> {
  try {
    const kilos = weigh(scales, parcel);
    return `${parcel}: ${kilos} kg`;
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return `${parcel}: weight unknown`;
  }
}
