import {
  createTask,
  ExceptionGroup,
  getRunningLoop,
  shield,
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

/** Has everything packed, a van called and the order entered; gives the van, or `tomorrow`. */
export async function dispatch(
  office: Office,
  parcels: readonly Parcel[],
  limit: number,
): Promise<string> {
  // Write it here.
  return 'tomorrow';
}
