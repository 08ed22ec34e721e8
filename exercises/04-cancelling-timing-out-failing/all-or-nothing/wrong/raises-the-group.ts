// The group does everything that is asked for.
import { type Task, TaskGroup } from 'asyncio';

export interface Parcel {
  /** Packs it; takes a while, and may fail. Cancelled, it first puts its things away. */
  pack(): Promise<string>;
}

export async function packAll(parcels: readonly Parcel[]): Promise<string[]> {
  const packing: Task<string>[] = [];
  {
    await using group = new TaskGroup();
    for (const parcel of parcels) packing.push(group.createTask(parcel.pack()));
  }
  return packing.map((task) => task.result());
}
