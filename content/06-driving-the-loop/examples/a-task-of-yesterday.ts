import { createTask, RuntimeError, run, sleep, type Task } from 'asyncio';

async function fetchBook(title: string, seconds: number) {
  await sleep(seconds);
  return title;
}

async function monday() {
  const atlas = createTask(fetchBook('the atlas', 1));
  const novel = createTask(fetchBook('the novel', 9));
  await atlas;
  return [atlas, novel] as const;
}

async function collect(book: Task<string>) {
  try {
    return await book;
  } catch (error) {
    return error instanceof RuntimeError ? 'a RuntimeError' : 'cancelled';
  }
}

const [atlas, novel] = run(monday());
console.log(run(collect(atlas)));
console.log(run(collect(novel)));
