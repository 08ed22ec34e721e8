// If every door gets its share, the round keeps its limit.
import { TimeoutError, waitFor } from 'asyncio';

export interface Door {
  /** Rings and hands over the parcel; takes a while. */
  deliver(): Promise<void>;
}

export async function deliver(doors: readonly Door[], limit: number): Promise<number> {
  let delivered = 0;
  for (const door of doors) {
    try {
      await waitFor(door.deliver(), limit / doors.length);
      delivered += 1;
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
    }
  }
  return delivered;
}
