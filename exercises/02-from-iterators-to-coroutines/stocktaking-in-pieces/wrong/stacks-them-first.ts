// First fetch all books, then count in pieces.
export function* countPages(books: Iterable<number>, piece: number): Generator<void, number> {
  let pages = 0;
  const all = [...books];
  for (let start = 0; start < all.length; start += piece) {
    for (const book of all.slice(start, start + piece)) pages += book;
    yield;
  }
  return pages;
}
