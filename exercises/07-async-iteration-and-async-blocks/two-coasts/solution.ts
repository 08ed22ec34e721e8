import { gather } from 'asyncio';

async function collect(feed: AsyncIterable<number>): Promise<number[]> {
  const readings: number[] = [];
  for await (const degrees of feed) readings.push(degrees);
  return readings;
}

/** The readings of both feeds, collected side by side, each in its order. */
export async function logs(
  west: AsyncIterable<number>,
  east: AsyncIterable<number>,
): Promise<[number[], number[]]> {
  return await gather(collect(west), collect(east));
}
