// A list of awaitables of numbers is a list of numbers.
export async function total(weights: readonly Promise<number>[]): Promise<number> {
  let sum = 0;
  for (const weight of weights) {
    sum += weight as unknown as number;
  }
  return sum;
}
