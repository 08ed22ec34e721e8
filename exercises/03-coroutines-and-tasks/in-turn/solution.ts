export type Desk = (book: string) => Promise<string>;

/** Passes `book` through the desks, one after the other; returns what comes out at the end. */
export async function inTurn(book: string, desks: readonly Desk[]): Promise<string> {
  let current = book;
  for (const desk of desks) {
    current = await desk(current);
  }
  return current;
}
