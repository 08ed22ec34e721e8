import { createTask, FIRST_COMPLETED, wait } from 'asyncio';

export interface Courier {
  readonly name: string;
  /** Fetches the parcel and returns it, or raises. When cancelled, first rides home. */
  ride(): Promise<string>;
}

/** What the first successful courier brings, `null` if nobody succeeds. */
export async function fetchParcel(couriers: readonly Courier[]): Promise<string | null> {
  const parcel: string | null = null;
  // Write it here.
  return parcel;
}
