// Two feeds side by side give pairs.
import { gather } from 'asyncio';

export async function logs(
  west: AsyncIterable<number>,
  east: AsyncIterable<number>,
): Promise<[number[], number[]]> {
  const fromWest: number[] = [];
  const fromEast: number[] = [];
  const westSteps = west[Symbol.asyncIterator]();
  const eastSteps = east[Symbol.asyncIterator]();
  while (true) {
    const [one, other] = await gather(westSteps.next(), eastSteps.next());
    if (one.done || other.done) return [fromWest, fromEast];
    fromWest.push(one.value);
    fromEast.push(other.value);
  }
}
