// With returnExceptions gather waits for everybody, and then I look for the error.
import { gather } from 'asyncio';

export interface Parcel {
  /** Packs it; takes a while, and may fail. Cancelled, it first puts its things away. */
  pack(): Promise<string>;
}

export async function packAll(parcels: readonly Parcel[]): Promise<string[]> {
  const results = await gather(...parcels.map((parcel) => parcel.pack()), {
    returnExceptions: true,
  });
  const packed: string[] = [];
  for (const result of results) {
    if (typeof result !== 'string') throw result;
    packed.push(result);
  }
  return packed;
}
