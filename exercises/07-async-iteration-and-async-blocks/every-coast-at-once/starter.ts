/** The news of all feeds, as they come. */
export async function* merged(feeds: readonly AsyncGenerator<string>[]): AsyncGenerator<string> {
  for (const feed of feeds) {
    for await (const news of feed) yield news;
  }
}
