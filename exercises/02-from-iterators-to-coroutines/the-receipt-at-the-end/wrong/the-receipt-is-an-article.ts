// Every answer has a value.
export type Sale = Generator<string, string, void>;

export function sell(sale: Sale): [articles: string[], receipt: string] {
  const articles: string[] = [];
  while (true) {
    const step = sale.next();
    articles.push(step.value);
    if (step.done) return [articles, step.value];
  }
}
