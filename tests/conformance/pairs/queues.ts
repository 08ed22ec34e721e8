import { pair } from './pair.ts';

export const queues = [
  pair(
    'a queue is shut down with getters, putters and joiners in line',
    `
async def main():
    for immediate in (False, True):
        full, empty = Queue(1), Queue()
        await full.put("x")
        waiting = {
            "put": create_task(full.put("y")),
            "join": create_task(full.join()),
            "get": create_task(empty.get()),
            "other get": create_task(empty.get()),
        }
        await sleep(1)
        full.shutdown(immediate)
        empty.shutdown(immediate)
        waiting["get"].cancel("at the same time")
        await sleep(0)
        for name, task in waiting.items():
            say(name, task.done() and await outcome(task))
        say(full.qsize(), await outcome(full.get()))
        say(await outcome(full.get()), await outcome(full.put("z")))
        for ask in (full.get_nowait, lambda: full.put_nowait("z"), full.task_done, full.task_done):
            try:
                say(ask())
            except (QueueShutDown, ValueError) as error:
                say(error)
        await waiting["join"]
        full.shutdown()
        say("shut down twice")
`,
    `
async function main() {
  for (const immediate of [false, true]) {
    const [full, empty] = [new Queue(1), new Queue()];
    await full.put('x');
    const waiting = {
      put: createTask(full.put('y')),
      join: createTask(full.join()),
      get: createTask(empty.get()),
      'other get': createTask(empty.get()),
    };
    await sleep(1);
    full.shutdown(immediate);
    empty.shutdown(immediate);
    waiting.get.cancel('at the same time');
    await sleep(0);
    for (const [name, task] of Object.entries(waiting)) {
      say(name, task.done() && (await outcome(task)));
    }
    say(full.qsize(), await outcome(full.get()));
    say(await outcome(full.get()), await outcome(full.put('z')));
    const { getNowait, putNowait, taskDone } = full;
    for (const ask of [getNowait, putNowait, taskDone, taskDone]) {
      try {
        say(ask.call(full, 'z'));
      } catch (error) {
        say(error);
      }
    }
    await waiting.join;
    full.shutdown();
    say('shut down twice');
  }
}
`,
  ),
  pair(
    'a getter is cancelled after its item came: the next in line is woken',
    `
async def main():
    queue = Queue()

    async def taker(name):
        say(name, await queue.get())

    takers = [create_task(taker(name)) for name in "abc"]
    await sleep(0)
    queue.put_nowait(1)
    queue.put_nowait(2)
    takers[0].cancel()
    await sleep(0)
    await sleep(0)
    say([task.done() for task in takers], queue.qsize())
    queue.put_nowait(3)
    say(await gather(*takers, return_exceptions=True))
    queue = Queue(1)
    queue.put_nowait("old")
    putters = [create_task(queue.put(name)) for name in "pqr"]
    await sleep(0)
    say(queue.get_nowait())
    putters[0].cancel()
    await sleep(0)
    await sleep(0)
    say(queue.qsize(), [task.done() for task in putters])
    say(await queue.get(), await queue.get(), queue.empty())
    say(await gather(*putters, return_exceptions=True))
`,
    `
async function main() {
  let queue = new Queue();
  const taker = async (name) => {
    say(name, await queue.get());
  };
  const takers = ['a', 'b', 'c'].map((name) => createTask(taker(name)));
  await sleep(0);
  queue.putNowait(1);
  queue.putNowait(2);
  takers[0].cancel();
  await sleep(0);
  await sleep(0);
  say(takers.map((task) => task.done()), queue.qsize());
  queue.putNowait(3);
  say(await gather(...takers, { returnExceptions: true }));
  queue = new Queue(1);
  queue.putNowait('old');
  const putters = ['p', 'q', 'r'].map((name) => createTask(queue.put(name)));
  await sleep(0);
  say(queue.getNowait());
  putters[0].cancel();
  await sleep(0);
  await sleep(0);
  say(queue.qsize(), putters.map((task) => task.done()));
  say(await queue.get(), await queue.get(), queue.empty());
  say(await gather(...putters, { returnExceptions: true }));
}
`,
  ),
  pair(
    'barging: an item is taken by who asks at once before the woken getter runs',
    `
async def main():
    queue = Queue(1)

    async def taker(name):
        say(name, await queue.get())

    task = create_task(taker("first in line"))
    await sleep(0)
    await queue.put("item")
    say("barges", queue.get_nowait(), queue.qsize())
    await sleep(1)
    say(task.done())
    await queue.put("second")
    await task
    for ask in (queue.get_nowait, lambda: (queue.put_nowait(1), queue.put_nowait(2))):
        try:
            ask()
        except (QueueEmpty, QueueFull) as error:
            say(error, queue.full(), queue.empty())
`,
    `
async function main() {
  const queue = new Queue(1);
  const taker = async (name) => {
    say(name, await queue.get());
  };
  const task = createTask(taker('first in line'));
  await sleep(0);
  await queue.put('item');
  say('barges', queue.getNowait(), queue.qsize());
  await sleep(1);
  say(task.done());
  await queue.put('second');
  await task;
  for (const ask of [() => queue.getNowait(), () => (queue.putNowait(1), queue.putNowait(2))]) {
    try {
      ask();
    } catch (error) {
      say(error, queue.full(), queue.empty());
    }
  }
}
`,
  ),
  pair(
    'last in first out, by priority, and workers that join',
    `
async def worker(name, queue):
    while True:
        try:
            item = await queue.get()
        except QueueShutDown:
            say(name, "ends")
            return
        await sleep(1)
        say(name, item)
        queue.task_done()


async def main():
    for kind in (Queue, LifoQueue, PriorityQueue):
        queue = kind(maxsize=4)
        say(queue.maxsize)
        for item in (3, 1, 2, 1):
            await queue.put(item)
        async with TaskGroup() as group:
            for name in "ab":
                group.create_task(worker(name, queue))
            await queue.join()
            say("joined", queue.qsize())
            queue.shutdown()
`,
    `
async function worker(name, queue) {
  while (true) {
    let item;
    try {
      item = await queue.get();
    } catch (error) {
      if (!(error instanceof QueueShutDown)) throw error;
      say(name, 'ends');
      return;
    }
    await sleep(1);
    say(name, item);
    queue.taskDone();
  }
}

async function main() {
  for (const kind of [Queue, LifoQueue, PriorityQueue]) {
    const queue = new kind(4);
    say(queue.maxsize);
    for (const item of [3, 1, 2, 1]) await queue.put(item);
    await using group = new TaskGroup();
    for (const name of ['a', 'b']) group.createTask(worker(name, queue));
    await queue.join();
    say('joined', queue.qsize());
    queue.shutdown();
  }
}
`,
  ),
  pair(
    'a limit on get, and on put, while others stand in line',
    `
async def main():
    queue = Queue(1)
    late = create_task(outcome(wait_for(queue.get(), 1)))
    patient = create_task(outcome(queue.get()))
    await sleep(1)
    await queue.put("item")
    say(await late, await patient)
    await queue.put("fills")
    late = create_task(outcome(wait_for(queue.put("late"), 1)))
    patient = create_task(outcome(queue.put("patient")))
    await sleep(1)
    say(await queue.get())
    say(await late, await patient, queue.qsize(), await queue.get())
`,
    `
async function main() {
  const queue = new Queue(1);
  let late = createTask(outcome(waitFor(queue.get(), 1)));
  let patient = createTask(outcome(queue.get()));
  await sleep(1);
  await queue.put('item');
  say(await late, await patient);
  await queue.put('fills');
  late = createTask(outcome(waitFor(queue.put('late'), 1)));
  patient = createTask(outcome(queue.put('patient')));
  await sleep(1);
  say(await queue.get());
  say(await late, await patient, queue.qsize(), await queue.get());
}
`,
  ),
];
