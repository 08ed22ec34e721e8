/** Tries to cross, at most `attempts` times; says how the day ended. */
export async function reachIsland(cross: () => Promise<string>, attempts: number): Promise<string> {
  const crossing = cross();
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const outcome = await crossing;
    if (outcome === 'landed') return outcome;
  }
  return 'stayed at home';
}
