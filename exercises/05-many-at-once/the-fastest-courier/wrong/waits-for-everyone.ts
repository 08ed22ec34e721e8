// The first parcel in the list of results is the first that came.
import { gather } from 'asyncio';

export interface Courier {
  readonly name: string;
  /** Fetches the parcel and returns it, or raises. When cancelled, first rides home. */
  ride(): Promise<string>;
}

export async function fetchParcel(couriers: readonly Courier[]): Promise<string | null> {
  const outcomes = await gather(...couriers.map((courier) => courier.ride()), {
    returnExceptions: true,
  });
  const parcel = outcomes.find((outcome) => typeof outcome === 'string');
  return typeof parcel === 'string' ? parcel : null;
}
