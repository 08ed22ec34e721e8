import { gather } from 'asyncio';

export interface Parcel {
  /** Packs it; takes a while, and may fail. Cancelled, it first puts its things away. */
  pack(): Promise<string>;
}

/** Packs all parcels side by side, or none: the first failure stops the others and is raised. */
export async function packAll(parcels: readonly Parcel[]): Promise<string[]> {
  return await gather(...parcels.map((parcel) => parcel.pack()));
}
