import { StopIteration, sleep } from 'asyncio';

async function step(what: string) {
  console.log(`${what} begins`);
  await sleep(0);
  return `${what} is done`;
}

async function bake(baker: string) {
  console.log(await step(`${baker}: kneading`));
  console.log(await step(`${baker}: baking`));
}

const ready = [bake('Ada'), bake('Ben')];

for (let job = ready.shift(); job !== undefined; job = ready.shift()) {
  try {
    job.send(null);
  } catch (end) {
    if (!(end instanceof StopIteration)) throw end;
    continue;
  }
  ready.push(job);
}
