// The limit ends the wait at this door, so the catch belongs to this door.
import { timeout } from 'asyncio';

export interface Door {
  /** Rings and hands over the parcel; takes a while. */
  deliver(): Promise<void>;
}

export async function deliver(doors: readonly Door[], limit: number): Promise<number> {
  let delivered = 0;
  await using _ = timeout(limit);
  for (const door of doors) {
    try {
      await door.deliver();
      delivered += 1;
    } catch {
      // No time for this one.
    }
  }
  return delivered;
}
