/** Is sent prices, and hands out the sum so far. */
export type Till = Generator<number, never, number>;

/** The sum after each price. */
export function receipt(till: Till, prices: readonly number[]): number[] {
  const sums: number[] = [];
  till.next(0);
  for (const price of prices) {
    sums.push(till.next(price).value);
  }
  return sums;
}
