// A try around createTask catches what goes wrong in the task.
import { createTask, sleep, type Task } from 'asyncio';

export interface Job {
  readonly name: string;
  work(): Promise<void>;
}

export async function morning(jobs: readonly Job[]): Promise<void> {
  const tasks: Task<void>[] = [];
  let failed = false;
  for (const job of jobs) {
    try {
      tasks.push(createTask(job.work(), { name: job.name }));
    } catch {
      failed = true;
    }
  }
  await sleep(7);
  console.log(failed ? 'a job has failed' : `${tasks.length} jobs are done`);
}
