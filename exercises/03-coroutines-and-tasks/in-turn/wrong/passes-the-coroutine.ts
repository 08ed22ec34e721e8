// Calling the desk is enough; I await the result once, at the end.
export type Desk = (book: string) => Promise<string>;

export async function inTurn(book: string, desks: readonly Desk[]): Promise<string> {
  let current: unknown = book;
  for (const desk of desks) {
    current = desk(current as string);
  }
  return desks.length === 0 ? book : await (current as Promise<string>);
}
