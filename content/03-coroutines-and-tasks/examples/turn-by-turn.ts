import { createTask, run, sleep } from 'asyncio';

async function load(ferry: string) {
  for (const cargo of ['cars', 'crates', 'mail']) {
    console.log(`${ferry} loads ${cargo}`);
    await sleep(0);
  }
}

async function main() {
  const tern = createTask(load('Tern'));
  const plover = createTask(load('Plover'));
  console.log('both may load');
  await tern;
  await plover;
}

run(main());
