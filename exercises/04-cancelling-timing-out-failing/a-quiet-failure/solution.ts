import { createTask, gather } from 'asyncio';

export interface Job {
  readonly name: string;
  /** Does the job; takes a while, and may fail. */
  work(): Promise<void>;
}

/** Does all jobs side by side; raises if one has failed. */
export async function morning(jobs: readonly Job[]): Promise<void> {
  const tasks = jobs.map((job) => createTask(job.work(), { name: job.name }));
  for (const result of await gather(...tasks, { returnExceptions: true })) {
    if (result instanceof Error) throw result;
  }
  console.log('all is done');
}
