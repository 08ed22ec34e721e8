// A generator that is asked no more costs nothing.
export async function* take(count: number, loaves: AsyncGenerator<string>): AsyncGenerator<string> {
  if (count <= 0) return;
  let taken = 0;
  for await (const loaf of loaves) {
    yield loaf;
    taken += 1;
    if (taken === count) return;
  }
}
