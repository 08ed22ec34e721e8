// A cancelled task must not wait any more, so it only starts the putting back.
export interface Book {
  readonly pages: number;
  /** Copies one page; takes a while. */
  copy(page: number): Promise<void>;
  /** Puts the book back on its shelf; takes a while. */
  putBack(): Promise<void>;
}

export async function study(book: Book): Promise<number> {
  try {
    for (let page = 1; page <= book.pages; page++) {
      await book.copy(page);
    }
    return book.pages;
  } finally {
    book.putBack();
  }
}
