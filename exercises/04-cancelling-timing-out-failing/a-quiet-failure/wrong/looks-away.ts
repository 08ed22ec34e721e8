// gather with returnExceptions deals with the errors.
import { createTask, gather } from 'asyncio';

export interface Job {
  readonly name: string;
  work(): Promise<void>;
}

export async function morning(jobs: readonly Job[]): Promise<void> {
  const tasks = jobs.map((job) => createTask(job.work(), { name: job.name }));
  await gather(...tasks, { returnExceptions: true });
  console.log('all is done');
}
