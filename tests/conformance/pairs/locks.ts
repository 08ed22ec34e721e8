import { pair } from './pair.ts';

export const locks = [
  pair(
    'a notified waiter is cancelled: the notification goes on to the next',
    `
async def waiter(condition, name):
    try:
        async with condition:
            await condition.wait()
            say(name, "woken")
    except CancelledError:
        say(name, "cancelled", condition.locked())
        raise


async def main():
    condition = Condition()
    tasks = [create_task(waiter(condition, name)) for name in "abc"]
    await sleep(1)
    async with condition:
        condition.notify()
        tasks[0].cancel()
        await sleep(1)
        say("still held")
    await sleep(1)
    async with condition:
        condition.notify(2)
        tasks[1].cancel()
        tasks[1].cancel()
    await sleep(1)
    say([task.done() for task in tasks], condition.locked())
    async with condition:
        condition.notify_all()
    say(await gather(*tasks, return_exceptions=True))
`,
    `
async function waiter(condition, name) {
  try {
    await using _ = await condition.acquire();
    await condition.wait();
    say(name, 'woken');
  } catch (error) {
    say(name, 'cancelled', condition.locked());
    throw error;
  }
}

async function main() {
  const condition = new Condition();
  const tasks = ['a', 'b', 'c'].map((name) => createTask(waiter(condition, name)));
  await sleep(1);
  {
    await using _ = await condition.acquire();
    condition.notify();
    tasks[0].cancel();
    await sleep(1);
    say('still held');
  }
  await sleep(1);
  {
    await using _ = await condition.acquire();
    condition.notify(2);
    tasks[1].cancel();
    tasks[1].cancel();
  }
  await sleep(1);
  say(tasks.map((task) => task.done()), condition.locked());
  {
    await using _ = await condition.acquire();
    condition.notifyAll();
  }
  say(await gather(...tasks, { returnExceptions: true }));
}
`,
  ),
  pair(
    'a condition in wrong hands, wait_for a predicate, a shared lock',
    `
async def main():
    lock = Lock()
    condition = Condition(lock)
    for call in (condition.notify, condition.notify_all, condition.release):
        try:
            call()
        except RuntimeError as error:
            say(error)
    say(await outcome(condition.wait()))
    basket = []

    async def taker(wanted):
        async with condition:
            found = await condition.wait_for(lambda: len(basket) >= wanted and f"{wanted} of {len(basket)}")
            say(found)

    takers = [create_task(taker(wanted)) for wanted in (3, 1, 2)]
    for round in range(3):
        await sleep(1)
        async with lock:
            basket.append(round)
            condition.notify_all()
    await gather(*takers)
    say(lock.locked(), condition.locked())
    say(await outcome(wait_for(taker(9), 1)), lock.locked())
`,
    `
async function main() {
  const lock = new Lock();
  const condition = new Condition(lock);
  for (const call of ['notify', 'notifyAll', 'release']) {
    try {
      condition[call]();
    } catch (error) {
      say(error);
    }
  }
  say(await outcome(condition.wait()));
  const basket = [];

  const taker = async (wanted) => {
    await using _ = await condition.acquire();
    const found = await condition.waitFor(
      () => basket.length >= wanted && \`\${wanted} of \${basket.length}\`,
    );
    say(found);
  };

  const takers = [3, 1, 2].map((wanted) => createTask(taker(wanted)));
  for (let round = 0; round < 3; round++) {
    await sleep(1);
    await using _ = await lock.acquire();
    basket.push(round);
    condition.notifyAll();
  }
  await gather(...takers);
  say(lock.locked(), condition.locked());
  say(await outcome(waitFor(taker(9), 1)), lock.locked());
}
`,
  ),
  pair(
    'a lock: no barging, a cancelled waiter in the middle, released by another task',
    `
async def use(lock, name, seconds):
    try:
        async with lock:
            say(name, "has it")
            await sleep(seconds)
    except CancelledError:
        say(name, "gives up", lock.locked())
        raise


async def main():
    lock = Lock()
    tasks = [create_task(use(lock, name, 1)) for name in "abcd"]
    await sleep(0.5)
    tasks[1].cancel()
    await sleep(0.5)
    tasks[2].cancel()
    say("barges", lock.locked())
    async with lock:
        say("main has it")
        create_task(sleep(0)).add_done_callback(lambda _: lock.release())
        await sleep(1)
        say(lock.locked())
        await lock.acquire()
        say("again")
    say(await gather(*tasks, return_exceptions=True), lock.locked())
`,
    `
async function use(lock, name, seconds) {
  try {
    await using _ = await lock.acquire();
    say(name, 'has it');
    await sleep(seconds);
  } catch (error) {
    say(name, 'gives up', lock.locked());
    throw error;
  }
}

async function main() {
  const lock = new Lock();
  const tasks = ['a', 'b', 'c', 'd'].map((name) => createTask(use(lock, name, 1)));
  await sleep(0.5);
  tasks[1].cancel();
  await sleep(0.5);
  tasks[2].cancel();
  say('barges', lock.locked());
  {
    await using _ = await lock.acquire();
    say('main has it');
    createTask(sleep(0)).addDoneCallback(() => lock.release());
    await sleep(1);
    say(lock.locked());
    await lock.acquire();
    say('again');
  }
  say(await gather(...tasks, { returnExceptions: true }), lock.locked());
}
`,
  ),
  pair(
    'a semaphore stays fair when those in line are cancelled, woken or not',
    `
async def use(semaphore, name):
    async with semaphore:
        say(name, "in")
        await sleep(1)
    say(name, "out")


async def main():
    semaphore = Semaphore(2)
    tasks = [create_task(use(semaphore, name)) for name in "abcdef"]
    await sleep(0.5)
    tasks[2].cancel()
    await sleep(0.5)
    tasks[3].cancel()
    say(semaphore.locked())
    create_task(use(semaphore, "late"))
    await sleep(5)
    say(await gather(*tasks, return_exceptions=True), semaphore.locked())
    semaphore = Semaphore(0)
    waiters = [create_task(use(semaphore, name)) for name in "xyz"]
    await sleep(0)
    semaphore.release()
    semaphore.release()
    waiters[0].cancel()
    say(semaphore.locked())
    await sleep(0)
    await sleep(0)
    say(semaphore.locked())
    semaphore.release()
    say(await gather(*waiters, return_exceptions=True))
`,
    `
async function use(semaphore, name) {
  {
    await using _ = await semaphore.acquire();
    say(name, 'in');
    await sleep(1);
  }
  say(name, 'out');
}

async function main() {
  let semaphore = new Semaphore(2);
  const tasks = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => createTask(use(semaphore, name)));
  await sleep(0.5);
  tasks[2].cancel();
  await sleep(0.5);
  tasks[3].cancel();
  say(semaphore.locked());
  createTask(use(semaphore, 'late'));
  await sleep(5);
  say(await gather(...tasks, { returnExceptions: true }), semaphore.locked());
  semaphore = new Semaphore(0);
  const waiters = ['x', 'y', 'z'].map((name) => createTask(use(semaphore, name)));
  await sleep(0);
  semaphore.release();
  semaphore.release();
  waiters[0].cancel();
  say(semaphore.locked());
  await sleep(0);
  await sleep(0);
  say(semaphore.locked());
  semaphore.release();
  say(await gather(...waiters, { returnExceptions: true }));
}
`,
  ),
  pair(
    'a bounded semaphore, released too often; values below zero',
    `
async def main():
    bounded = BoundedSemaphore(1)
    await bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        say(error)
    for kind in (Semaphore, BoundedSemaphore):
        try:
            kind(-1)
        except ValueError as error:
            say(error)
    semaphore = Semaphore()
    semaphore.release()
    for _ in range(2):
        say(await semaphore.acquire() is not None, semaphore.locked())
    say(await outcome(wait_for(semaphore.acquire(), 1)))
`,
    `
async function main() {
  const bounded = new BoundedSemaphore(1);
  await bounded.acquire();
  bounded.release();
  try {
    bounded.release();
  } catch (error) {
    say(error);
  }
  for (const kind of [Semaphore, BoundedSemaphore]) {
    try {
      new kind(-1);
    } catch (error) {
      say(error);
    }
  }
  const semaphore = new Semaphore();
  semaphore.release();
  for (let i = 0; i < 2; i++) say((await semaphore.acquire()) !== null, semaphore.locked());
  say(await outcome(waitFor(semaphore.acquire(), 1)));
}
`,
  ),
  pair(
    'an event set, cleared and set again in one turn',
    `
async def main():
    event = Event()

    async def waiter(name):
        say(name, await event.wait(), event.is_set())

    tasks = [create_task(waiter(name)) for name in "ab"]
    await sleep(0)
    event.set()
    event.clear()
    tasks.append(create_task(waiter("c")))
    tasks[1].cancel("woken already")
    await sleep(1)
    event.set()
    event.set()
    tasks.append(create_task(waiter("d")))
    say(await gather(*tasks, return_exceptions=True))
`,
    `
async function main() {
  const event = new Event();
  const waiter = async (name) => {
    say(name, await event.wait(), event.isSet());
  };
  const tasks = ['a', 'b'].map((name) => createTask(waiter(name)));
  await sleep(0);
  event.set();
  event.clear();
  tasks.push(createTask(waiter('c')));
  tasks[1].cancel('woken already');
  await sleep(1);
  event.set();
  event.set();
  tasks.push(createTask(waiter('d')));
  say(await gather(...tasks, { returnExceptions: true }));
}
`,
  ),
];
