/** Something that is done in steps. */
export interface Job {
  next(): IteratorResult<void, void>;
}

/** Runs all jobs to their ends, one step of each in turn. */
export function takeTurns(jobs: readonly Job[]): void {
  const ready = [...jobs];
  for (let job = ready.shift(); job !== undefined; job = ready.shift()) {
    if (!job.next().done) ready.push(job);
  }
}
