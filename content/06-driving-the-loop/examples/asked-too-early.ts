import { createTask, RuntimeError, run, sleep } from 'asyncio';

async function dust(shelf: string) {
  await sleep(1);
  console.log(`${shelf} is dusted`);
}

function send(shelf: string) {
  return createTask(dust(shelf), { name: shelf });
}

async function main() {
  const maps = send('maps');
  console.log('somebody is on the way');
  await maps;
}

try {
  send('novels');
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error;
  console.log(`nobody to send: ${error.message}`);
}
run(main());
