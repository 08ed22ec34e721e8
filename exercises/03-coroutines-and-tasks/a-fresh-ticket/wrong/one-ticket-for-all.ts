// A coroutine can be awaited as often as I like; it starts again each time.
export async function reachIsland(cross: () => Promise<string>, attempts: number): Promise<string> {
  const crossing = cross();
  let outcome = await crossing;
  for (let attempt = 2; attempt <= attempts && outcome !== 'landed'; attempt++) {
    outcome = await crossing;
  }
  return outcome === 'landed' ? outcome : 'stayed at home';
}
