// The reader has gone, so there is nobody left to be told.
export interface Book {
  readonly pages: number;
  /** Copies one page; takes a while. */
  copy(page: number): Promise<void>;
  /** Puts the book back on its shelf; takes a while. */
  putBack(): Promise<void>;
}

export async function study(book: Book): Promise<number> {
  let copied = 0;
  try {
    for (let page = 1; page <= book.pages; page++) {
      await book.copy(page);
      copied += 1;
    }
  } catch {
    // Whatever it was, it is over.
  }
  await book.putBack();
  return copied;
}
