// The more often it gives way, the better.
export function* countPages(books: Iterable<number>, _piece: number): Generator<void, number> {
  let pages = 0;
  for (const book of books) {
    pages += book;
    yield;
  }
  return pages;
}
