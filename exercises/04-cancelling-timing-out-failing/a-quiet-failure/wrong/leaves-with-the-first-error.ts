// Awaiting the tasks in turn waits for all of them.
import { createTask } from 'asyncio';

export interface Job {
  readonly name: string;
  work(): Promise<void>;
}

export async function morning(jobs: readonly Job[]): Promise<void> {
  const tasks = jobs.map((job) => createTask(job.work(), { name: job.name }));
  for (const task of tasks) await task;
  console.log('all is done');
}
