// One from the west, one from the east: then both are collected at the same time.
export async function logs(
  west: AsyncIterable<number>,
  east: AsyncIterable<number>,
): Promise<[number[], number[]]> {
  const fromWest: number[] = [];
  const fromEast: number[] = [];
  const feeds = [
    { steps: west[Symbol.asyncIterator](), readings: fromWest },
    { steps: east[Symbol.asyncIterator](), readings: fromEast },
  ];
  let open = feeds;
  while (open.length > 0) {
    const ended: typeof feeds = [];
    for (const feed of open) {
      const step = await feed.steps.next();
      if (step.done) ended.push(feed);
      else feed.readings.push(step.value);
    }
    open = open.filter((feed) => !ended.includes(feed));
  }
  return [fromWest, fromEast];
}
