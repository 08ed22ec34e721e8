// The jobs note their errors, and after a while all of them will be there.
import { createTask, sleep } from 'asyncio';

export interface Job {
  readonly name: string;
  work(): Promise<void>;
}

export async function morning(jobs: readonly Job[]): Promise<void> {
  const errors: (unknown | null)[] = jobs.map(() => null);
  for (const [index, job] of jobs.entries()) {
    const watch = async () => {
      try {
        await job.work();
      } catch (error) {
        errors[index] = error;
      }
    };
    createTask(watch(), { name: job.name });
  }
  await sleep(7);
  console.log('all is done');
  for (const error of errors) if (error !== null) throw error;
}
