import { pair } from './pair.ts';

export const cancelling = [
  pair(
    'a task cancels itself, before an await, behind the last one, and takes it back',
    `
async def before():
    current_task().cancel("myself")
    say("still here", current_task().cancelling())
    await sleep(0)
    say("never")


async def behind():
    await sleep(0)
    current_task().cancel("too late")
    return "value"


async def back():
    current_task().cancel()
    say(current_task().uncancel(), current_task().uncancel())
    await sleep(1)
    return "value"


async def main():
    for make in (before, behind, back):
        task = create_task(make())
        say(await outcome(task), task.cancelled(), task.cancelling())
`,
    `
async function before() {
  currentTask().cancel('myself');
  say('still here', currentTask().cancelling());
  await sleep(0);
  say('never');
}

async function behind() {
  await sleep(0);
  currentTask().cancel('too late');
  return 'value';
}

async function back() {
  currentTask().cancel();
  say(currentTask().uncancel(), currentTask().uncancel());
  await sleep(1);
  return 'value';
}

async function main() {
  for (const make of [before, behind, back]) {
    const task = createTask(make());
    say(await outcome(task), task.cancelled(), task.cancelling());
  }
}
`,
  ),
  pair(
    'two cancellations before the task runs again: which message arrives',
    `
async def work():
    try:
        await sleep(9)
    except CancelledError as error:
        say("first", error, current_task().cancelling())
    try:
        await sleep(9)
    except CancelledError as error:
        say("second", error, current_task().cancelling())
    return "end"


async def main():
    task = create_task(work())
    await sleep(1)
    say(task.cancel("one"), task.cancel("two"))
    await sleep(1)
    say(task.cancel("three"))
    say(await outcome(task), task.cancel("four"))
    task = create_task(work())
    task.cancel("one")
    task.cancel("two")
    say(await outcome(task))
    say(await outcome(task))
`,
    `
async function work() {
  try {
    await sleep(9);
  } catch (error) {
    say('first', error, currentTask().cancelling());
  }
  try {
    await sleep(9);
  } catch (error) {
    say('second', error, currentTask().cancelling());
  }
  return 'end';
}

async function main() {
  let task = createTask(work());
  await sleep(1);
  say(task.cancel('one'), task.cancel('two'));
  await sleep(1);
  say(task.cancel('three'));
  say(await outcome(task), task.cancel('four'));
  task = createTask(work());
  task.cancel('one');
  task.cancel('two');
  say(await outcome(task));
  say(await outcome(task));
}
`,
  ),
  pair(
    'messages through a chain of tasks, and who has been cancelled in the end',
    `
async def inner():
    await sleep(9)


async def middle(task):
    try:
        await task
    except CancelledError as error:
        say("middle hears", error)
        raise


async def main():
    deep = create_task(inner())
    chain = create_task(middle(deep))
    await sleep(1)
    chain.cancel("stop the chain")
    say(await outcome(chain))
    say(await outcome(deep), deep.cancelled(), chain.cancelled())
    deep = create_task(inner())
    chains = [create_task(middle(deep)) for _ in range(2)]
    await sleep(1)
    deep.cancel("stop the source")
    for chain in chains:
        say(await outcome(chain), chain.cancelled(), chain.cancelling())
    for ask in (deep.result, deep.exception):
        try:
            ask()
        except CancelledError as error:
            say("asked", error)
`,
    `
async function inner() {
  await sleep(9);
}

async function middle(task) {
  try {
    await task;
  } catch (error) {
    say('middle hears', error);
    throw error;
  }
}

async function main() {
  let deep = createTask(inner());
  const chain = createTask(middle(deep));
  await sleep(1);
  chain.cancel('stop the chain');
  say(await outcome(chain));
  say(await outcome(deep), deep.cancelled(), chain.cancelled());
  deep = createTask(inner());
  const chains = [createTask(middle(deep)), createTask(middle(deep))];
  await sleep(1);
  deep.cancel('stop the source');
  for (const chain of chains) say(await outcome(chain), chain.cancelled(), chain.cancelling());
  for (const ask of ['result', 'exception']) {
    try {
      deep[ask]();
    } catch (error) {
      say('asked', error);
    }
  }
}
`,
  ),
  pair(
    'a task is cancelled in the turn in which what it waits for is ready',
    `
async def main():
    loop = get_running_loop()
    future = loop.create_future()

    async def work():
        try:
            say(await future)
        except CancelledError as error:
            say("cancelled", error)
            raise
        await sleep(0)
        say("never")

    task = create_task(work())
    await sleep(0)
    future.set_result("ready")
    say(task.cancel("just too late"))
    say(await outcome(task), task.cancelled())
    sleeper = create_task(sleep(1, "slept"))
    loop.call_later(1, sleeper.cancel, "with the bell")
    say(await outcome(sleeper))
    lock = Lock()
    await lock.acquire()
    waiting = create_task(lock.acquire())
    await sleep(0)
    lock.release()
    waiting.cancel("woken")
    say(await outcome(waiting), lock.locked())
`,
    `
async function main() {
  const loop = getRunningLoop();
  const future = loop.createFuture();

  const work = async () => {
    try {
      say(await future);
    } catch (error) {
      say('cancelled', error);
      throw error;
    }
    await sleep(0);
    say('never');
  };

  const task = createTask(work());
  await sleep(0);
  future.setResult('ready');
  say(task.cancel('just too late'));
  say(await outcome(task), task.cancelled());
  const sleeper = createTask(sleep(1, 'slept'));
  loop.callLater(1, (message) => sleeper.cancel(message), 'with the bell');
  say(await outcome(sleeper));
  const lock = new Lock();
  await lock.acquire();
  const waiting = createTask(lock.acquire());
  await sleep(0);
  lock.release();
  waiting.cancel('woken');
  say(await outcome(waiting), lock.locked());
}
`,
  ),
  pair(
    'a task waits for itself, for a stranger’s future, and raises StopIteration',
    `
import re


async def main():
    async def narcissus():
        try:
            await holder[0]
        except RuntimeError as error:
            say(re.sub("<.*>", "<…>", str(error)))
            await sleep(0)
            say("goes on")

    holder = []
    holder.append(create_task(narcissus()))
    await holder[0]
    future = get_running_loop().create_future()
    future.set_exception(Boom)
    say(await outcome(future))
    say(await outcome(future))
    try:
        future.set_exception(Boom("again"))
    except InvalidStateError as error:
        say(error)
    say(future.done(), future.cancelled(), future.exception(), future.cancel())
`,
    `
async function main() {
  const holder = [];
  const narcissus = async () => {
    try {
      await holder[0];
    } catch (error) {
      say(error.message.replace(/<.*>/, '<…>'));
      await sleep(0);
      say('goes on');
    }
  };
  holder.push(createTask(narcissus()));
  await holder[0];
  const future = getRunningLoop().createFuture();
  future.setException(Boom);
  say(await outcome(future));
  say(await outcome(future));
  try {
    future.setException(new Boom('again'));
  } catch (error) {
    say(error);
  }
  say(future.done(), future.cancelled(), future.exception(), future.cancel());
}
`,
  ),
  pair(
    'cleaning up takes time, and a second cancellation interrupts it',
    `
async def work():
    try:
        await sleep(9)
    finally:
        say("cleans")
        try:
            await sleep(2)
            say("clean")
        finally:
            say("leaves")


async def main():
    task = create_task(work())
    await sleep(1)
    task.cancel("first")
    await sleep(1)
    task.cancel("second")
    say(await outcome(task), task.cancelling())
    task = create_task(work())
    await sleep(1)
    task.cancel("only")
    say(await outcome(task), task.cancelling())
    task = create_task(work())
    task.cancel("never began")
    say(await outcome(task), task.cancelling())
`,
    `
async function work() {
  try {
    await sleep(9);
  } finally {
    say('cleans');
    try {
      await sleep(2);
      say('clean');
    } finally {
      say('leaves');
    }
  }
}

async function main() {
  let task = createTask(work());
  await sleep(1);
  task.cancel('first');
  await sleep(1);
  task.cancel('second');
  say(await outcome(task), task.cancelling());
  task = createTask(work());
  await sleep(1);
  task.cancel('only');
  say(await outcome(task), task.cancelling());
  task = createTask(work());
  task.cancel('never began');
  say(await outcome(task), task.cancelling());
}
`,
  ),
];
