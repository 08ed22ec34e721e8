// A task group is always the right way to wait for many.
import { TaskGroup } from 'asyncio';

export interface Job {
  readonly name: string;
  work(): Promise<void>;
}

export async function morning(jobs: readonly Job[]): Promise<void> {
  {
    await using group = new TaskGroup();
    for (const job of jobs) group.createTask(job.work(), { name: job.name });
  }
  console.log('all is done');
}
