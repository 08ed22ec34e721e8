// First take what is wanted, then hand it on.
export async function* take(count: number, loaves: AsyncGenerator<string>): AsyncGenerator<string> {
  await using source = loaves;
  const taken: string[] = [];
  while (taken.length < count) {
    const step = await source.next();
    if (step.done) break;
    taken.push(step.value);
  }
  for (const loaf of taken) yield loaf;
}
