// When a job is done, we are done.
export interface Job {
  next(): IteratorResult<void, void>;
}

export function takeTurns(jobs: readonly Job[]): void {
  const ready = [...jobs];
  for (let job = ready.shift(); job !== undefined; job = ready.shift()) {
    if (job.next().done) break;
    ready.push(job);
  }
}
