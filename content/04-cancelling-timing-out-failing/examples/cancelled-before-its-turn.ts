import { createTask, run, sleep } from 'asyncio';

async function search(room: string) {
  try {
    console.log(`the lamp in ${room} is lit`);
    await sleep(10);
  } finally {
    console.log(`the lamp in ${room} is out`);
  }
}

async function main() {
  const attic = createTask(search('the attic'));
  await sleep(1);
  const cellar = createTask(search('the cellar'));
  attic.cancel();
  cellar.cancel();
  await sleep(1);
  const both = attic.cancelled() && cellar.cancelled();
  console.log(both ? 'both are cancelled' : 'somebody is still searching');
}

run(main());
