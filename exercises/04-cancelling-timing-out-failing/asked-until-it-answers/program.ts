import { createTask, run, sleep, TimeoutError, waitFor } from 'asyncio';

async function ask(station: string, seconds: number) {
  try {
    console.log(`${station} is asked`);
    await sleep(seconds);
    console.log(`${station} answers`);
  } finally {
    await sleep(0.25);
  }
}

async function askUntilItAnswers(station: string, needs: number[]) {
  for (const seconds of needs) {
    try {
      await waitFor(ask(station, seconds), 1);
      return;
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      await sleep(0.5);
    }
  }
}

async function main() {
  const hill = createTask(askUntilItAnswers('Hill', [4, 3, 0.5]));
  const harbour = createTask(askUntilItAnswers('Harbour', [2, 2, 2]));
  await sleep(1.5);
  harbour.cancel();
  await hill;
}

run(main());
