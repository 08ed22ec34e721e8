// The awaiting may happen outside, where the label is needed.
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
  let weighing: Promise<number>;
  try {
    weighing = weigh(scales, parcel);
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return `${parcel}: weight unknown`;
  }
  return `${parcel}: ${await weighing} kg`;
}
