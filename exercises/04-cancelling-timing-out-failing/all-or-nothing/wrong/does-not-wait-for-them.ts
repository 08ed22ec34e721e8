// Cancelling the others is enough; they are as good as gone.
import { createTask, gather } from 'asyncio';

export interface Parcel {
  /** Packs it; takes a while, and may fail. Cancelled, it first puts its things away. */
  pack(): Promise<string>;
}

export async function packAll(parcels: readonly Parcel[]): Promise<string[]> {
  const packing = parcels.map((parcel) => createTask(parcel.pack()));
  try {
    return await gather(...packing);
  } catch (error) {
    for (const task of packing) task.cancel();
    throw error;
  }
}
