// When one of them fails, gather stops the others.
import { createTask, gather } from 'asyncio';

export interface Parcel {
  /** Packs it; takes a while, and may fail. Cancelled, it first puts its things away. */
  pack(): Promise<string>;
}

export async function packAll(parcels: readonly Parcel[]): Promise<string[]> {
  const packing = parcels.map((parcel) => createTask(parcel.pack()));
  return await gather(...packing);
}
