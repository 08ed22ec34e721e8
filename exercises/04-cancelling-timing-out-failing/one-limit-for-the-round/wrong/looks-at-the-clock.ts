// A look at the clock before each door is enough.
import { getRunningLoop } from 'asyncio';

export interface Door {
  /** Rings and hands over the parcel; takes a while. */
  deliver(): Promise<void>;
}

export async function deliver(doors: readonly Door[], limit: number): Promise<number> {
  const loop = getRunningLoop();
  const end = loop.time() + limit;
  let delivered = 0;
  for (const door of doors) {
    if (loop.time() >= end) break;
    await door.deliver();
    delivered += 1;
  }
  return delivered;
}
