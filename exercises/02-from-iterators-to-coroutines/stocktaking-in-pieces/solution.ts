/** The pages of all books; gives way after every `piece` books. */
export function* countPages(books: Iterable<number>, piece: number): Generator<void, number> {
  let pages = 0;
  let read = 0;
  for (const book of books) {
    pages += book;
    read += 1;
    if (read % piece === 0) yield;
  }
  return pages;
}
