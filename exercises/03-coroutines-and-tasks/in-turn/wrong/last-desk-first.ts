// Awaits nest, so the first desk has to be the innermost call.
export type Desk = (book: string) => Promise<string>;

export async function inTurn(book: string, desks: readonly Desk[]): Promise<string> {
  const [desk, ...others] = desks;
  if (desk === undefined) return book;
  return await desk(await inTurn(book, others));
}
