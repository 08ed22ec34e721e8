// After the loop the next answer is the receipt.
export type Sale = Generator<string, string, void>;

export function sell(sale: Sale): [articles: string[], receipt: string] {
  const articles: string[] = [];
  for (const article of sale) {
    articles.push(article);
  }
  return [articles, sale.next().value];
}
