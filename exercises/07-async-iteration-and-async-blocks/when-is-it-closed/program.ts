import { run, sleep, TimeoutError, waitFor } from 'asyncio';

type Feed = AsyncGenerator<number>;

async function* readings(name: string): Feed {
  try {
    for (const degrees of [4, 7, 9]) {
      await sleep(1);
      yield degrees;
    }
  } finally {
    console.log(`${name}: closed`);
  }
}

async function* rounded(feed: Feed): Feed {
  for await (const degrees of feed) yield Math.round(degrees);
}

async function readToTheEnd(feed: Feed) {
  let sum = 0;
  for await (const degrees of feed) sum += degrees;
  return sum;
}

async function leftWithBreak(feed: Feed) {
  for await (const degrees of feed) if (degrees > 5) break;
}

async function leftInABlock(feed: Feed) {
  await using source = feed;
  for await (const degrees of source) if (degrees > 5) break;
}

async function leftBehindAFilter(feed: Feed) {
  await using filter = rounded(feed);
  for await (const degrees of filter) if (degrees > 5) break;
}

async function askedWithALimit(feed: Feed) {
  try {
    await waitFor(feed.next(), 0.5);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
  }
}

async function closedUnasked(feed: Feed) {
  await feed.return(undefined);
}

async function main() {
  const feeds: Feed[] = [];
  for (const way of [
    readToTheEnd,
    leftWithBreak,
    leftInABlock,
    leftBehindAFilter,
    askedWithALimit,
    closedUnasked,
  ]) {
    const feed = readings(way.name);
    feeds.push(feed);
    await way(feed);
    console.log(`${way.name}: over`);
  }
}

run(main());
