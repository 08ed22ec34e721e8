// The till leaves the first price out, so I add it.
export type Till = Generator<number, never, number>;

export function receipt(till: Till, prices: readonly number[]): number[] {
  const sums: number[] = [];
  const [first = 0] = prices;
  for (const price of prices) {
    sums.push(till.next(price).value + first);
  }
  return sums;
}
