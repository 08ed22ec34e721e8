export interface Book {
  readonly pages: number;
  /** Copies one page; takes a while. */
  copy(page: number): Promise<void>;
  /** Puts the book back on its shelf; takes a while. */
  putBack(): Promise<void>;
}

/** Copies the pages in turn and puts the book back; returns how many pages were copied. */
export async function study(book: Book): Promise<number> {
  try {
    for (let page = 1; page <= book.pages; page++) {
      await book.copy(page);
    }
    return book.pages;
  } finally {
    await book.putBack();
  }
}
