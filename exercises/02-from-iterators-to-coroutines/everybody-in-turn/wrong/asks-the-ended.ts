// To ask a job that has ended does no harm.
export interface Job {
  next(): IteratorResult<void, void>;
}

export function takeTurns(jobs: readonly Job[]): void {
  let going = true;
  while (going) {
    going = false;
    for (const job of jobs) {
      if (!job.next().done) going = true;
    }
  }
}
