/** Yields the articles and returns the receipt. */
export type Sale = Generator<string, string, void>;

/** The articles of the sale, and its receipt. */
export function sell(sale: Sale): [articles: string[], receipt: string] {
  const articles: string[] = [];
  for (const article of sale) {
    articles.push(article);
  }
  return [articles, 'no receipt'];
}
