// Books are counted by the piece.
export function* countPages(books: Iterable<number>, piece: number): Generator<void, number> {
  let pages = 0;
  let stack: number[] = [];
  for (const book of books) {
    stack.push(book);
    if (stack.length < piece) continue;
    for (const counted of stack) pages += counted;
    stack = [];
    yield;
  }
  return pages;
}
