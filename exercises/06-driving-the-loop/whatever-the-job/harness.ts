import { createTask, iscoroutine, isfuture, RuntimeError, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { runAll } from './jobs.ts';

interface Job {
  readonly kind:
    | 'a plain function'
    | 'a coroutine function'
    | 'a function that gives a coroutine'
    | 'a function that gives a task'
    | 'a coroutine'
    | 'a task'
    | 'a thing';
  readonly what: string;
  readonly seconds: number;
  readonly fails?: boolean;
}

async function bake({ what, seconds, fails }: Job) {
  report('begun', what);
  await sleep(seconds);
  if (fails) throw new RuntimeError(`${what} is burnt`);
  return what;
}

function made(job: Job): unknown {
  switch (job.kind) {
    case 'a plain function':
      return () => {
        report('called', job.what);
        return job.what;
      };
    case 'a coroutine function':
      return async () => {
        report('called', job.what);
        return await bake(job);
      };
    case 'a function that gives a coroutine':
      return () => {
        report('called', job.what);
        return bake(job);
      };
    case 'a function that gives a task':
      return () => {
        report('called', job.what);
        return createTask(bake(job));
      };
    case 'a coroutine':
      return bake(job);
    case 'a task':
      return createTask(bake(job));
    case 'a thing':
      return job.what;
  }
}

function inWords(result: unknown): string {
  if (iscoroutine(result)) return 'a coroutine';
  if (isfuture(result)) return 'a task';
  return typeof result === 'function' ? 'a function' : `${result}`;
}

async function main() {
  let outcome: unknown;
  try {
    outcome = (await runAll((params as readonly Job[]).map(made))).map(inWords);
  } catch (error) {
    outcome = `${error}`;
  }
  console.log(`${outcome}`);
  report('what they gave', outcome);
}

run(main());
