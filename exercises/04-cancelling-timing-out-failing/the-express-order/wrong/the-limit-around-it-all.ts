// A limit for the first half may as well stand around everything.
import {
  createTask,
  ExceptionGroup,
  getRunningLoop,
  shield,
  type Task,
  TaskGroup,
  TimeoutError,
  timeout,
} from 'asyncio';

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
  try {
    await using _ = timeout(limit);
    const van = await readyVan(office, parcels);
    const entering = createTask(office.enter(van));
    try {
      await shield(entering);
    } catch (error) {
      await entering;
      throw error;
    }
    return van;
  } catch (error) {
    if (error instanceof TimeoutError) return 'tomorrow';
    throw error instanceof ExceptionGroup ? error.exceptions[0] : error;
  }
}

async function readyVan(office: Office, parcels: readonly Parcel[]) {
  let van: Task<string>;
  {
    await using group = new TaskGroup();
    van = group.createTask(vanFrom(office));
    for (const parcel of parcels) group.createTask(parcel.pack());
  }
  return van.result();
}
