// The first who completes is the first who succeeds.
import { createTask, FIRST_COMPLETED, gather, wait } from 'asyncio';

export interface Courier {
  readonly name: string;
  /** Fetches the parcel and returns it, or raises. When cancelled, first rides home. */
  ride(): Promise<string>;
}

export async function fetchParcel(couriers: readonly Courier[]): Promise<string | null> {
  const tasks = couriers.map((courier) => createTask(courier.ride()));
  const [done, pending] = await wait(tasks, { returnWhen: FIRST_COMPLETED });
  for (const task of pending) task.cancel();
  await gather(...pending, { returnExceptions: true });
  for (const task of done) return task.result();
  return null;
}
