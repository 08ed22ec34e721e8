// The list is my queue.
export interface Job {
  next(): IteratorResult<void, void>;
}

export function takeTurns(jobs: readonly Job[]): void {
  const ready = jobs as Job[];
  for (let job = ready.shift(); job !== undefined; job = ready.shift()) {
    if (!job.next().done) ready.push(job);
  }
}
