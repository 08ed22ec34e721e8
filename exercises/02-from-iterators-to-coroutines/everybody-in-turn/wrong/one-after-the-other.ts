// Each job is run until it is done.
export interface Job {
  next(): IteratorResult<void, void>;
}

export function takeTurns(jobs: readonly Job[]): void {
  for (const job of jobs) {
    while (!job.next().done);
  }
}
