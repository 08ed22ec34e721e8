import {
  asCompleted,
  createTask,
  run,
  shield,
  sleep,
  type Task,
  TimeoutError,
  timeout,
  wait,
  waitFor,
} from 'asyncio';

async function withWaitFor(question: Task<void>) {
  await waitFor(question, 2);
}

async function withAShield(question: Task<void>) {
  await waitFor(shield(question), 2);
}

async function inABlock(question: Task<void>) {
  await using _ = timeout(2);
  await question;
}

async function asTheyCome(question: Task<void>) {
  for await (const answer of asCompleted([question], { timeout: 2 })) answer.result();
}

async function inTwoPiles(question: Task<void>) {
  await wait([question], { timeout: 2 });
}

async function main() {
  for (const way of [withWaitFor, withAShield, inABlock, asTheyCome, inTwoPiles]) {
    const question = createTask(sleep(9));
    let heard = 'no error';
    try {
      await way(question);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      heard = 'a TimeoutError';
    }
    console.log(`${way.name}: ${heard}, ${question.cancelled() ? 'cancelled' : 'at work'}`);
  }
}

run(main());
