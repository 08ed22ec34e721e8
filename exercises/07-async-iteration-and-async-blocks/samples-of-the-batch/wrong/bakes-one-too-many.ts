// When one more comes than is wanted, there have been enough.
export async function* take(count: number, loaves: AsyncGenerator<string>): AsyncGenerator<string> {
  await using source = loaves;
  let taken = 0;
  for await (const loaf of source) {
    if (taken === count) return;
    taken += 1;
    yield loaf;
  }
}
