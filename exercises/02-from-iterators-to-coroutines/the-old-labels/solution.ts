import { RuntimeError } from 'asyncio';

/** The scales of the office; reading takes a while. */
export interface Scales {
  read(parcel: string): Promise<number>;
}

/** What the parcel weighs in its box. */
export async function weigh(scales: Scales, parcel: string): Promise<number> {
  const kilos = await scales.read(parcel);
  return kilos + 0.5;
}

/** The text of the label. */
export async function label(scales: Scales, parcel: string): Promise<string> {
  try {
    const kilos = await weigh(scales, parcel);
    return `${parcel}: ${kilos} kg`;
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return `${parcel}: weight unknown`;
  }
}
