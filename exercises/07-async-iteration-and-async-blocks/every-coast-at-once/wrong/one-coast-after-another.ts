// for await over each feed gives everything.
export async function* merged(feeds: readonly AsyncGenerator<string>[]): AsyncGenerator<string> {
  try {
    for (const feed of feeds) {
      for await (const news of feed) yield news;
    }
  } finally {
    for (const feed of feeds) await feed.return(undefined);
  }
}
