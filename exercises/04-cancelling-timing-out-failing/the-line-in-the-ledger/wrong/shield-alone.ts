// Behind a shield the line is safe, whatever happens to the clerk.
import { shield } from 'asyncio';

export interface Ledger {
  /** Writes a line; takes a while. Interrupted, it leaves half a line. */
  write(line: string): Promise<void>;
}

export async function enter(ledger: Ledger, line: string): Promise<void> {
  await shield(ledger.write(line));
}
