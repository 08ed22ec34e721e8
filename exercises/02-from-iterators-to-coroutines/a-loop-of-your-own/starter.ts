/** Yields seconds to wait, is sent the time at which it is woken, and returns a text. */
export type Job = Generator<number, string, number>;

/** Runs all jobs on one clock, and tells what became of each. */
export function runAll(jobs: readonly Job[], limit: number): string[] {
  const outcomes: string[] = [];
  for (const job of jobs) {
    let now = 0;
    let step = job.next(now);
    while (!step.done && now < limit) {
      now += step.value;
      step = job.next(now);
    }
    outcomes.push(step.done ? step.value : 'closed');
  }
  return outcomes;
}
