// The catch is for the bad days, the finally for the good ones.
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
  } catch (error) {
    await book.putBack();
    throw error;
  } finally {
    await book.putBack();
  }
}
