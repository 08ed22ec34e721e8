import { iscoroutine, iscoroutinefunction, run, sleep } from 'asyncio';

async function bake(what: string) {
  await sleep(1);
  return `${what}, still warm`;
}

const jobs = {
  'an async function': async () => await bake('a rye loaf'),
  'a plain function': () => 'a bun from the shelf',
  'a plain function that calls bake': () => bake('a plum cake'),
};

async function main() {
  for (const [name, job] of Object.entries(jobs)) {
    const asked: boolean = iscoroutinefunction(job);
    const result: unknown = job();
    const found: boolean = iscoroutine(result);
    console.log(`${name}: ${asked} before the call, ${found} after it`);
    console.log(found ? await result : result);
  }
}

run(main());
