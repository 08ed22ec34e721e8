// Lets nobody near the count until the bank has answered.
import { Lock } from 'asyncio';

export interface Ferry {
  /** Seats that nobody has. */
  free: number;
}

/** Asks the bank for the fare and waits for its answer: whether it has paid. */
export type Pay = () => Promise<boolean>;

const counter = new Lock();

/** Sells a seat; whether the buyer has one now. */
export async function book(ferry: Ferry, pay: Pay): Promise<boolean> {
  await using _ = await counter.acquire();
  if (ferry.free === 0) return false;
  if (!(await pay())) return false;
  ferry.free -= 1;
  return true;
}
