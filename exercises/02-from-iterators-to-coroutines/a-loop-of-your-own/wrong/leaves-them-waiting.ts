// After the limit nobody is asked any more, and that is the end.
/** Yields seconds to wait, is sent the time at which it is woken, and returns a text. */
export type Job = Generator<number, string, number>;

export function runAll(jobs: readonly Job[], limit: number): string[] {
  const outcomes = jobs.map(() => 'closed');
  const waiting = jobs.map((job, index) => ({ job, index, due: 0 }));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { job, index, due } = next;
    if (due >= limit) break;
    try {
      const step = job.next(due);
      if (step.done) {
        outcomes[index] = step.value;
      } else {
        waiting.push({ job, index, due: due + step.value });
        waiting.sort((one, other) => one.due - other.due);
      }
    } catch (error) {
      outcomes[index] = `raised: ${(error as Error).message}`;
    }
  }
  return outcomes;
}
