// Every desk works on the book that came in; the last one has it finished.
export type Desk = (book: string) => Promise<string>;

export async function inTurn(book: string, desks: readonly Desk[]): Promise<string> {
  let finished = book;
  for (const desk of desks) {
    finished = await desk(book);
  }
  return finished;
}
