/** The readings of both feeds, each in its order. */
export async function logs(
  west: AsyncIterable<number>,
  east: AsyncIterable<number>,
): Promise<[number[], number[]]> {
  const fromWest: number[] = [];
  const fromEast: number[] = [];
  for await (const degrees of west) fromWest.push(degrees);
  for await (const degrees of east) fromEast.push(degrees);
  return [fromWest, fromEast];
}
