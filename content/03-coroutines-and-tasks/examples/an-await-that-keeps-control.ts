import { createTask, run } from 'asyncio';

async function stow(ferry: string, cargo: string) {
  console.log(`${ferry} loads ${cargo}`);
}

async function load(ferry: string) {
  for (const cargo of ['cars', 'crates', 'mail']) {
    await stow(ferry, cargo);
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
