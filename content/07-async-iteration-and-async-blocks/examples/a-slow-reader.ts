import { run, sleep } from 'asyncio';

async function* letters() {
  for (const sender of ['Ada', 'Bo', 'Cleo']) {
    await sleep(1);
    yield sender;
  }
}

async function main() {
  for await (const sender of letters()) {
    console.log(`a letter from ${sender}`);
    await sleep(2);
  }
  console.log('all letters are answered');
}

run(main());
