// The line has been written after all, so nothing is left of the cancellation.
import { CancelledError, createTask, shield } from 'asyncio';

export interface Ledger {
  /** Writes a line; takes a while. Interrupted, it leaves half a line. */
  write(line: string): Promise<void>;
}

export async function enter(ledger: Ledger, line: string): Promise<void> {
  const writing = createTask(ledger.write(line));
  try {
    await shield(writing);
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    await writing;
  }
}
