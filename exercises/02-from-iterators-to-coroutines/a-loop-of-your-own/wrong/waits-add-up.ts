// A pause is a pause: the clock goes on by it.
/** Yields seconds to wait, is sent the time at which it is woken, and returns a text. */
export type Job = Generator<number, string, number>;

export function runAll(jobs: readonly Job[], limit: number): string[] {
  const outcomes = jobs.map(() => 'closed');
  const ready = jobs.map((job, index) => ({ job, index, pause: 0 }));
  let now = 0;
  for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
    const { job, index, pause } = next;
    now += pause;
    if (now >= limit) {
      job.return('');
      continue;
    }
    try {
      const step = job.next(now);
      if (step.done) outcomes[index] = step.value;
      else ready.push({ job, index, pause: step.value });
    } catch (error) {
      outcomes[index] = `raised: ${(error as Error).message}`;
    }
  }
  return outcomes;
}
