// Before something is sent the till has to be primed.
export type Till = Generator<number, never, number>;

export function receipt(till: Till, prices: readonly number[]): number[] {
  const sums: number[] = [];
  for (const price of prices) {
    till.next(0);
    sums.push(till.next(price).value);
  }
  return sums;
}
