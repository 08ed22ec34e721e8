// What the generator gave last is what it returned.
export type Sale = Generator<string, string, void>;

export function sell(sale: Sale): [articles: string[], receipt: string] {
  const articles: string[] = [];
  let last = 'nothing';
  for (const article of sale) {
    articles.push(article);
    last = article;
  }
  return [articles, last];
}
