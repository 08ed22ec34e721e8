import { pythonAttempt, typescriptAttempt } from './attempt.ts';
import { pair } from './pair.ts';

export const messages = [
  pair(
    'what is no awaitable, no iterable and no context manager',
    `${pythonAttempt}
async def main():
    async def waits():
        await Plain()

    async def loops():
        async for _ in Plain():
            pass

    async def enters():
        async with Plain():
            pass

    async def plainly():
        with Plain():
            pass

    class HalfWay:
        def __aiter__(self):
            return Plain()

    async def half():
        async for _ in HalfWay():
            pass

    class Wrong:
        def __await__(self):
            return Plain()

    async def wrong():
        await Wrong()

    for make in (waits, loops, enters, plainly, half, wrong):
        await attempt_await(make())
`,
    `${typescriptAttempt}
async function main() {
  const waits = async () => {
    await new Plain();
  };
  const loops = async () => {
    for await (const _ of new Plain());
  };
  const enters = async () => {
    await using _ = new Plain();
  };
  const plainly = async () => {
    using _ = new Plain();
  };
  class HalfWay {
    [Symbol.asyncIterator]() {
      return new Plain();
    }
  }
  const half = async () => {
    for await (const _ of new HalfWay());
  };
  class Wrong {
    __await__() {
      return new Plain();
    }
  }
  const wrong = async () => {
    await new Wrong();
  };
  for (const make of [waits, loops, enters, plainly, half, wrong]) await attemptAwait(make());
}
`,
  ),
  pair(
    'wrong arguments to what makes and collects tasks',
    `${pythonAttempt}
async def main():
    plain, task, coroutine = Plain(), create_task(after(1)), after(1)
    for call in (ensure_future, gather, shield):
        attempt(lambda: call(plain))
    attempt(lambda: create_task(task))
    attempt(lambda: as_completed(coroutine))
    attempt(lambda: as_completed(task))
    attempt(lambda: [*as_completed([plain])])
    for futures in ([], task, coroutine, [coroutine], [task, coroutine]):
        await attempt_await(wait(futures))
    await attempt_await(wait([task], return_when="SOON"))
    await attempt_await(wait_for(plain, 1))
    await attempt_await(wait_for(plain, 0))
    attempt(lambda: run_coroutine_threadsafe(task, get_running_loop()))
    attempt(lambda: set_event_loop(plain))
    await attempt_await(sleep(float("nan")))
    coroutine.close()
    await task
`,
    `${typescriptAttempt}
async function main() {
  const [plain, task, coroutine] = [new Plain(), createTask(after(1)), after(1)];
  for (const call of [ensureFuture, gather, shield]) attempt(() => call(plain));
  attempt(() => createTask(task));
  attempt(() => asCompleted(coroutine));
  attempt(() => asCompleted(task));
  attempt(() => [...asCompleted([plain])]);
  for (const futures of [[], task, coroutine, [coroutine], [task, coroutine]]) {
    await attemptAwait(wait(futures));
  }
  await attemptAwait(wait([task], { returnWhen: 'SOON' }));
  await attemptAwait(waitFor(plain, 1));
  await attemptAwait(waitFor(plain, 0));
  attempt(() => runCoroutineThreadsafe(task, getRunningLoop()));
  attempt(() => setEventLoop(plain));
  await attemptAwait(sleep(NaN));
  coroutine.close();
  await task;
}
`,
  ),
  pair(
    'callbacks that are none, in debug mode; times that are none; blocks outside of tasks',
    `${pythonAttempt}
class Async:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *failure):
        pass


async def main():
    loop = get_running_loop()
    attempt(lambda: loop.call_later(None, say))
    attempt(lambda: loop.call_at(None, say))
    loop.set_debug(True)
    coroutine = after(1)
    for wrong in (coroutine, Plain()):
        attempt(lambda: loop.call_soon(wrong))
        attempt(lambda: loop.call_soon_threadsafe(wrong))
        attempt(lambda: loop.call_later(1, wrong))
        attempt(lambda: loop.call_at(1, wrong))
    coroutine.close()
    loop.set_debug(False)

    def callback():
        say(current_task())
        for manager in (TaskGroup(), timeout(1)):
            attempt(lambda: manager.__aenter__().send(None))

    loop.call_soon(callback)
    await sleep(0)
    attempt(lambda: loop.set_exception_handler(5))
    future = loop.create_future()
    for wrong in (5, Plain(), Plain):
        attempt(lambda: future.set_exception(wrong))
    say(future.done())
    attempt(lambda: future.set_exception(StopIteration))
    await attempt_await(future)

    async def stops():
        yield 1
        raise StopIteration

    generator = stops()
    await anext(generator)
    await attempt_await(anext(generator))

    async def plainly():
        with Async():
            pass

    async def loops(over):
        async for _ in over:
            pass

    await attempt_await(plainly())
    coroutine = after(1)
    await attempt_await(loops(coroutine))
    coroutine.close()
    await attempt_await(outcome(stops()))
`,
    `${typescriptAttempt}
async function main() {
  const loop = getRunningLoop();
  attempt(() => loop.callLater(null, say));
  attempt(() => loop.callAt(null, say));
  loop.setDebug(true);
  const coroutine = after(1);
  for (const wrong of [coroutine, new Plain()]) {
    attempt(() => loop.callSoon(wrong));
    attempt(() => loop.callSoonThreadsafe(wrong));
    attempt(() => loop.callLater(1, wrong));
    attempt(() => loop.callAt(1, wrong));
  }
  coroutine.close();
  loop.setDebug(false);
  const callback = () => {
    say(currentTask());
    for (const manager of [new TaskGroup(), timeout(1)]) attempt(() => manager[asyncEnter]());
  };
  loop.callSoon(callback);
  await sleep(0);
  attempt(() => loop.setExceptionHandler(5));
  const future = loop.createFuture();
  for (const wrong of [5, new Plain(), Plain]) attempt(() => future.setException(wrong));
  say(future.done());
  attempt(() => future.setException(StopIteration));
  await attemptAwait(future);

  async function* stops() {
    yield 1;
    throw new StopIteration();
  }
  const generator = stops();
  await generator.next();
  await attemptAwait(generator.next());

  class Async {
    async [asyncEnter]() {}
    async [Symbol.asyncDispose]() {}
  }
  const plainly = async () => {
    using _ = new Async();
  };
  const loops = async (over) => {
    for await (const _ of over);
  };
  await attemptAwait(plainly());
  const other = after(1);
  await attemptAwait(loops(other));
  other.close();
  await attemptAwait(outcome(stops()));
}
`,
  ),
  pair(
    'locks and queues on a second loop, and call graphs of nothing',
    `${pythonAttempt}
lock = Lock()
queue = Queue()


async def hold():
    async with lock:
        await sleep(1)


async def first():
    await gather(hold(), hold())
    await outcome(wait_for(queue.get(), 1))


async def second():
    async with lock:
        await attempt_await(hold())
    await attempt_await(queue.get())


run(first())
run(second())
stranger = new_event_loop().create_future()


async def third():
    await attempt_await(stranger)
    attempt(lambda: gather(stranger, create_task(sleep(0))))
    attempt(lambda: capture_call_graph(Plain()))


run(third())
attempt(capture_call_graph)
`,
    `${typescriptAttempt}
const lock = new Lock();
const queue = new Queue();

async function hold() {
  await using _ = await lock.acquire();
  await sleep(1);
}

async function first() {
  await gather(hold(), hold());
  await outcome(waitFor(queue.get(), 1));
}

async function second() {
  {
    await using _ = await lock.acquire();
    await attemptAwait(hold());
  }
  await attemptAwait(queue.get());
}

run(first());
run(second());
const stranger = newEventLoop().createFuture();

async function third() {
  await attemptAwait(stranger);
  attempt(() => gather(stranger, createTask(sleep(0))));
  attempt(() => captureCallGraph(new Plain()));
}

run(third());
attempt(captureCallGraph);
`,
  ),
];
