// A job that has ended is taken out of the list.
export interface Job {
  next(): IteratorResult<void, void>;
}

export function takeTurns(jobs: readonly Job[]): void {
  const ready = [...jobs];
  while (ready.length > 0) {
    for (let index = 0; index < ready.length; index++) {
      if (ready[index]?.next().done) ready.splice(index, 1);
    }
  }
}
