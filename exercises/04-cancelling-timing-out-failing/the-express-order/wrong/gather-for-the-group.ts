// gather stops the others when one fails, and waits for them.
import { createTask, gather, getRunningLoop, shield, TimeoutError, timeout } from 'asyncio';

export interface Office {
  /** Returns at once; later calls `came` with the name of the van, or `failed`. */
  callVan(came: (van: string) => void, failed: (error: Error) => void): void;
  /** Writes the order into the ledger. */
  enter(van: string): Promise<void>;
}

export interface Parcel {
  pack(): Promise<void>;
}

/** Calls a van and waits until it is there. */
async function vanFrom(office: Office) {
  const van = getRunningLoop().createFuture<string>();
  office.callVan(
    (name) => {
      if (!van.done()) van.setResult(name);
    },
    (error) => {
      if (!van.done()) van.setException(error);
    },
  );
  return await van;
}

/** Has everything packed, a van called and the order entered; gives the van, or `tomorrow`. */
export async function dispatch(
  office: Office,
  parcels: readonly Parcel[],
  limit: number,
): Promise<string> {
  let van: string;
  try {
    await using _ = timeout(limit);
    [van] = await gather(vanFrom(office), ...parcels.map((parcel) => parcel.pack()));
  } catch (error) {
    if (error instanceof TimeoutError) return 'tomorrow';
    throw error;
  }

  const entering = createTask(office.enter(van));
  try {
    await shield(entering);
  } catch (error) {
    await entering;
    throw error;
  }
  return van;
}
