/** Yields the articles and returns the receipt. */
export type Sale = Generator<string, string, void>;

/** The articles of the sale, and its receipt. */
export function sell(sale: Sale): [articles: string[], receipt: string] {
  const articles: string[] = [];
  let step = sale.next();
  while (!step.done) {
    articles.push(step.value);
    step = sale.next();
  }
  return [articles, step.value];
}
