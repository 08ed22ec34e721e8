// A line that was interrupted is written again before the clerk goes.
export interface Ledger {
  /** Writes a line; takes a while. Interrupted, it leaves half a line. */
  write(line: string): Promise<void>;
}

export async function enter(ledger: Ledger, line: string): Promise<void> {
  try {
    await ledger.write(line);
  } catch (error) {
    await ledger.write(line);
    throw error;
  }
}
