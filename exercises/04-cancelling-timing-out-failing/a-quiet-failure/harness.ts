import { RuntimeError, run, sleep } from 'asyncio';
import { params } from 'harness';
import { type Job, morning } from './morning.ts';

interface Work {
  readonly name: string;
  readonly seconds: number;
  readonly fails: boolean;
}

function job({ name, seconds, fails }: Work): Job {
  return {
    name,
    async work() {
      await sleep(seconds);
      if (fails) throw new RuntimeError(`${name} has failed`);
      console.log(`${name} is ready`);
    },
  };
}

async function main() {
  await morning((params as readonly Work[]).map(job));
}

run(main());
