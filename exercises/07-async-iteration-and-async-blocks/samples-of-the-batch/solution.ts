/** The first `count` loaves; bakes no other one and closes the oven. */
export async function* take(count: number, loaves: AsyncGenerator<string>): AsyncGenerator<string> {
  await using source = loaves;
  if (count <= 0) return;
  let taken = 0;
  for await (const loaf of source) {
    yield loaf;
    taken += 1;
    if (taken === count) return;
  }
}
