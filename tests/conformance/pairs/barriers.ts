import { pair } from './pair.ts';

export const barriers = [
  pair(
    'a barrier: places, a second round, abort and reset with tasks inside',
    `
async def come(barrier, name):
    try:
        place = await barrier.wait()
        say(name, place, barrier.n_waiting, barrier.broken)
        return place
    except BrokenBarrierError as error:
        say(name, error, barrier.n_waiting, barrier.broken)


async def main():
    barrier = Barrier(2)
    await gather(*(come(barrier, name) for name in "abcd"))
    for end in (barrier.abort, barrier.reset):
        task = create_task(come(barrier, "x"))
        await sleep(1)
        await end()
        await task
        await come(barrier, "y") if barrier.broken else say("whole")
        await barrier.reset()
        say(barrier.broken, barrier.n_waiting, barrier.parties)
    tasks = [create_task(come(barrier, name)) for name in "pqr"]
    await sleep(0)
    await barrier.abort()
    await gather(*tasks)
    for parties in (0, -1):
        try:
            Barrier(parties)
        except ValueError as error:
            say(error)
`,
    `
async function come(barrier, name) {
  try {
    const place = await barrier.wait();
    say(name, place, barrier.nWaiting, barrier.broken);
    return place;
  } catch (error) {
    say(name, error, barrier.nWaiting, barrier.broken);
  }
}

async function main() {
  const barrier = new Barrier(2);
  await gather(...['a', 'b', 'c', 'd'].map((name) => come(barrier, name)));
  for (const end of ['abort', 'reset']) {
    const task = createTask(come(barrier, 'x'));
    await sleep(1);
    await barrier[end]();
    await task;
    if (barrier.broken) await come(barrier, 'y');
    else say('whole');
    await barrier.reset();
    say(barrier.broken, barrier.nWaiting, barrier.parties);
  }
  const tasks = ['p', 'q', 'r'].map((name) => createTask(come(barrier, name)));
  await sleep(0);
  await barrier.abort();
  await gather(...tasks);
  for (const parties of [0, -1]) {
    try {
      new Barrier(parties);
    } catch (error) {
      say(error);
    }
  }
}
`,
  ),
  pair(
    'a task in a barrier is cancelled, another one takes its place',
    `
async def main():
    barrier = Barrier(3)

    async def come(name):
        try:
            say(name, await barrier.wait())
        except CancelledError:
            say(name, "cancelled", barrier.n_waiting)
            raise

    tasks = [create_task(come(name)) for name in "ab"]
    await sleep(1)
    tasks[0].cancel()
    await sleep(0)
    say(barrier.n_waiting)
    tasks += [create_task(come(name)) for name in "cd"]
    await sleep(0)
    tasks[1].cancel()
    say(await gather(*tasks, return_exceptions=True), barrier.n_waiting, barrier.broken)
`,
    `
async function main() {
  const barrier = new Barrier(3);
  const come = async (name) => {
    try {
      say(name, await barrier.wait());
    } catch (error) {
      say(name, 'cancelled', barrier.nWaiting);
      throw error;
    }
  };
  const tasks = ['a', 'b'].map((name) => createTask(come(name)));
  await sleep(1);
  tasks[0].cancel();
  await sleep(0);
  say(barrier.nWaiting);
  tasks.push(...['c', 'd'].map((name) => createTask(come(name))));
  await sleep(0);
  tasks[1].cancel();
  say(await gather(...tasks, { returnExceptions: true }), barrier.nWaiting, barrier.broken);
}
`,
  ),
];
