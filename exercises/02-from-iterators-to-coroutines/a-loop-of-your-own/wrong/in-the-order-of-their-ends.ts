// Whoever ends first stands first.
/** Yields seconds to wait, is sent the time at which it is woken, and returns a text. */
export type Job = Generator<number, string, number>;

export function runAll(jobs: readonly Job[], limit: number): string[] {
  const outcomes: string[] = [];
  const waiting = jobs.map((job) => ({ job, due: 0 }));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { job, due } = next;
    if (due >= limit) {
      job.return('');
      outcomes.push('closed');
      continue;
    }
    try {
      const step = job.next(due);
      if (step.done) {
        outcomes.push(step.value);
      } else {
        waiting.push({ job, due: due + step.value });
        waiting.sort((one, other) => one.due - other.due);
      }
    } catch (error) {
      outcomes.push(`raised: ${(error as Error).message}`);
    }
  }
  return outcomes;
}
