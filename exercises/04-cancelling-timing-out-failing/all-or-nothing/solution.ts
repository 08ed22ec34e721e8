import { ExceptionGroup, type Task, TaskGroup } from 'asyncio';

export interface Parcel {
  /** Packs it; takes a while, and may fail. Cancelled, it first puts its things away. */
  pack(): Promise<string>;
}

/** Packs all parcels side by side, or none: the first failure stops the others and is raised. */
export async function packAll(parcels: readonly Parcel[]): Promise<string[]> {
  const packing: Task<string>[] = [];
  try {
    await using group = new TaskGroup();
    for (const parcel of parcels) packing.push(group.createTask(parcel.pack()));
  } catch (error) {
    if (error instanceof ExceptionGroup) throw error.exceptions[0];
    throw error;
  }
  return packing.map((task) => task.result());
}
