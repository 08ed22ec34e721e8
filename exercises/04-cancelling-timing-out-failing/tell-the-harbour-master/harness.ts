import { getRunningLoop, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { inBackground } from './background.ts';

interface Job {
  readonly name: string;
  readonly seconds: number;
  readonly fails: boolean;
  /** The second at which the job is cancelled, if ever. */
  readonly calledOff: number | null;
}

const jobs = params as readonly Job[];

async function doJob({ name, seconds, fails }: Job) {
  await sleep(seconds);
  if (fails) throw new Error(`${name} has failed`);
}

function tell(message: string) {
  console.log(`the harbour master hears: ${message || 'something'}`);
  report('what the harbour master hears', { at: getRunningLoop().time(), message });
}

async function main() {
  const loop = getRunningLoop();
  loop.setExceptionHandler((_loop, { message, exception }) => {
    console.log(`the exception handler: ${message} (${exception})`);
    report('a call to the exception handler', `${message}`);
  });
  const tasks = jobs.map((job) => {
    const task = inBackground(doJob(job), tell);
    if (job.calledOff !== null) loop.callLater(job.calledOff, () => task.cancel());
    return task;
  });
  report('the jobs under way', tasks.length);
  await sleep(10);
  console.log('the office closes');
}

run(main());
