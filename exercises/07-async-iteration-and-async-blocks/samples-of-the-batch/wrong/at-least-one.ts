// Count after handing over.
export async function* take(count: number, loaves: AsyncGenerator<string>): AsyncGenerator<string> {
  await using source = loaves;
  let taken = 0;
  for await (const loaf of source) {
    yield loaf;
    taken += 1;
    if (taken >= count) return;
  }
}
