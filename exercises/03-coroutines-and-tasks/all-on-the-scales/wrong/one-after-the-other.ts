// The coroutines are made already, so they all run while I await the first.
export async function total(weights: readonly Promise<number>[]): Promise<number> {
  let sum = 0;
  for (const weight of weights) {
    sum += await weight;
  }
  return sum;
}
