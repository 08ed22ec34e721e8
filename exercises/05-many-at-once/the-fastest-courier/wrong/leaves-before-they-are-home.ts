// cancel() stops a task.
import { createTask, FIRST_COMPLETED, wait } from 'asyncio';

export interface Courier {
  readonly name: string;
  /** Fetches the parcel and returns it, or raises. When cancelled, first rides home. */
  ride(): Promise<string>;
}

export async function fetchParcel(couriers: readonly Courier[]): Promise<string | null> {
  let pending = new Set(couriers.map((courier) => createTask(courier.ride())));
  let parcel: string | null = null;
  while (parcel === null && pending.size > 0) {
    const [done, rest] = await wait(pending, { returnWhen: FIRST_COMPLETED });
    pending = rest;
    for (const task of done) {
      if (task.exception() === null) parcel = task.result();
    }
  }
  for (const task of pending) task.cancel();
  return parcel;
}
