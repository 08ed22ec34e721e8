import { gather } from 'asyncio';

/** The sum of the weights, all of them weighed at once. */
export async function total(weights: readonly Promise<number>[]): Promise<number> {
  const known = await gather(...weights);
  return known.reduce((sum, weight) => sum + weight, 0);
}
