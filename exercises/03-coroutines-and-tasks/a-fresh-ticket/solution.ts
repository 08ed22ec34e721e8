/** Tries to cross, at most `attempts` times; says how the day ended. */
export async function reachIsland(cross: () => Promise<string>, attempts: number): Promise<string> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const outcome = await cross();
    if (outcome === 'landed') return outcome;
  }
  return 'stayed at home';
}
