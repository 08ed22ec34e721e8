// A limit holds for the round wherever in it the limit is declared.
import { TimeoutError, timeout } from 'asyncio';

export interface Door {
  /** Rings and hands over the parcel; takes a while. */
  deliver(): Promise<void>;
}

/** Delivers at one door after the other, for `limit` seconds; returns how many have their parcel. */
export async function deliver(doors: readonly Door[], limit: number): Promise<number> {
  let delivered = 0;
  try {
    for (const door of doors) {
      await using _ = timeout(limit);
      await door.deliver();
      delivered += 1;
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
  }
  return delivered;
}
