import { createTask, type Future, getRunningLoop, run } from 'asyncio';

async function wait(who: string, tide: Future<string>) {
  console.log(`${who} waits`);
  console.log(`${who} hears: ${await tide}`);
}

async function main() {
  const loop = getRunningLoop();
  const tide = loop.createFuture<string>();
  loop.callLater(2, (news: string) => tide.setResult(news), 'high water');
  const ferry = createTask(wait('the ferry', tide));
  const pilot = createTask(wait('the pilot', tide));
  await ferry;
  await pilot;
  console.log(`and once more: ${await tide}`);
}

run(main());
