// What is counted is handed out with the pause.
export function* countPages(books: Iterable<number>, piece: number): Generator<unknown, number> {
  let pages = 0;
  let read = 0;
  for (const book of books) {
    pages += book;
    read += 1;
    if (read % piece === 0) {
      yield pages;
      pages = 0;
    }
  }
  return pages;
}
