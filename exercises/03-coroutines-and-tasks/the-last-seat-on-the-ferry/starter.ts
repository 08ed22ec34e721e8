export interface Ferry {
  /** Seats that nobody has. */
  free: number;
}

/** Asks the bank for the fare and waits for its answer: whether it has paid. */
export type Pay = () => Promise<boolean>;

/** Sells a seat; whether the buyer has one now. */
export async function book(ferry: Ferry, pay: Pay): Promise<boolean> {
  if (ferry.free === 0) return false;
  const paid = await pay();
  if (paid) ferry.free -= 1;
  return paid;
}
