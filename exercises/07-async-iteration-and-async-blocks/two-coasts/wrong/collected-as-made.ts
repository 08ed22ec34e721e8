// A function for each feed makes them independent.
import { createTask } from 'asyncio';

async function collect(feed: AsyncIterable<number>): Promise<number[]> {
  const readings: number[] = [];
  for await (const degrees of feed) readings.push(degrees);
  return readings;
}

export async function logs(
  west: AsyncIterable<number>,
  east: AsyncIterable<number>,
): Promise<[number[], number[]]> {
  const fromWest = await createTask(collect(west));
  const fromEast = await createTask(collect(east));
  return [fromWest, fromEast];
}
