// Everything that the till shows belongs on the receipt.
export type Till = Generator<number, never, number>;

export function receipt(till: Till, prices: readonly number[]): number[] {
  const sums: number[] = [];
  sums.push(till.next(0).value);
  for (const price of prices) {
    sums.push(till.next(price).value);
  }
  return sums;
}
