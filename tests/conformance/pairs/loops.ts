import { pair } from './pair.ts';

export const loops = [
  pair(
    'callbacks: order, called off by each other, made by each other, equal deadlines',
    `
async def main():
    loop = get_running_loop()
    handles = {}

    def first():
        say("first")
        handles["third"].cancel()
        loop.call_soon(say, "made by first")

    loop.call_soon(first)
    loop.call_soon(say, "second")
    handles["third"] = loop.call_soon(say, "third")
    loop.call_later(1, say, "one later")
    loop.call_at(loop.time() + 1, say, "one at")
    loop.call_later(0, say, "zero")
    loop.call_later(-1, say, "minus one")
    gone = loop.call_later(1, say, "gone")
    loop.call_at(1, gone.cancel)
    early = loop.call_later(0.5, gone.cancel)
    await sleep(0)
    say("after one turn")
    await sleep(1)
    say(gone.cancelled(), early.cancelled(), handles["third"].cancelled(), gone.when())
`,
    `
async function main() {
  const loop = getRunningLoop();
  const handles = {};
  const first = () => {
    say('first');
    handles.third.cancel();
    loop.callSoon(say, 'made by first');
  };
  loop.callSoon(first);
  loop.callSoon(say, 'second');
  handles.third = loop.callSoon(say, 'third');
  loop.callLater(1, say, 'one later');
  loop.callAt(loop.time() + 1, say, 'one at');
  loop.callLater(0, say, 'zero');
  loop.callLater(-1, say, 'minus one');
  const gone = loop.callLater(1, say, 'gone');
  loop.callAt(1, () => gone.cancel());
  const early = loop.callLater(0.5, () => gone.cancel());
  await sleep(0);
  say('after one turn');
  await sleep(1);
  say(gone.cancelled(), early.cancelled(), handles.third.cancelled(), gone.when());
}
`,
  ),
  pair(
    'a loop driven by hand: stopped, run again, run with what is left over, closed',
    `
loop = new_event_loop()
loop.call_soon(say, "one")
loop.call_soon(loop.stop)
loop.call_soon(say, "same turn")
loop.call_soon(lambda: loop.call_soon(say, "next turn"))
loop.run_forever()
say("stopped", loop.is_running(), loop.time())
loop.stop()
loop.run_forever()
say("again")
say(loop.run_until_complete(after(1, "value")), loop.time())
future = loop.create_future()
loop.call_later(1, future.set_result, "set")
say(loop.run_until_complete(future))
try:
    loop.run_until_complete(fail(1))
except Boom as error:
    say(error)
loop.call_later(1, loop.stop)
slow = sleep(5)
try:
    loop.run_until_complete(slow)
except RuntimeError as error:
    say(error)
say(loop.time())
loop.close()
loop.close()
for action in (lambda: loop.call_soon(say), lambda: loop.run_forever(), lambda: loop.call_later(1, say)):
    try:
        action()
    except RuntimeError as error:
        say(error)
say(loop.is_closed())
`,
    `
const loop = newEventLoop();
loop.callSoon(say, 'one');
loop.callSoon(() => loop.stop());
loop.callSoon(say, 'same turn');
loop.callSoon(() => loop.callSoon(say, 'next turn'));
loop.runForever();
say('stopped', loop.isRunning(), loop.time());
loop.stop();
loop.runForever();
say('again');
say(loop.runUntilComplete(after(1, 'value')), loop.time());
const future = loop.createFuture();
loop.callLater(1, (value) => future.setResult(value), 'set');
say(loop.runUntilComplete(future));
try {
  loop.runUntilComplete(fail(1));
} catch (error) {
  say(error);
}
loop.callLater(1, () => loop.stop());
const slow = sleep(5);
try {
  loop.runUntilComplete(slow);
} catch (error) {
  say(error);
}
say(loop.time());
loop.close();
loop.close();
for (const action of [() => loop.callSoon(say), () => loop.runForever(), () => loop.callLater(1, say)]) {
  try {
    action();
  } catch (error) {
    say(error);
  }
}
say(loop.isClosed());
`,
  ),
  pair(
    'errors in callbacks, in the handler of errors, and a task that nobody asks',
    `
async def main():
    loop = get_running_loop()

    def handler(loop, context):
        message = context["message"][:21]
        say("handler", message, context.get("exception"), sorted(context)[:3])

    loop.set_exception_handler(handler)
    say(loop.get_exception_handler() is handler)

    def broken():
        raise Boom("in a callback")

    loop.call_soon(broken)
    loop.call_later(1, broken)
    future = loop.create_future()
    future.add_done_callback(lambda _: broken())
    future.add_done_callback(lambda _: say("the next one runs"))
    future.set_result(None)
    await sleep(2)
    loop.set_exception_handler(None)
    for wrong in (5, "handler"):
        try:
            loop.set_exception_handler(wrong)
        except TypeError as error:
            say(error)
    try:
        loop.set_task_factory(5)
    except TypeError as error:
        say(error)
`,
    `
async function main() {
  const loop = getRunningLoop();
  const handler = (_, context) => {
    const message = context.message.slice(0, 21);
    say('handler', message, context.exception, Object.keys(context).sort().slice(0, 3));
  };
  loop.setExceptionHandler(handler);
  say(loop.getExceptionHandler() === handler);
  const broken = () => {
    throw new Boom('in a callback');
  };
  loop.callSoon(broken);
  loop.callLater(1, broken);
  const future = loop.createFuture();
  future.addDoneCallback(() => broken());
  future.addDoneCallback(() => say('the next one runs'));
  future.setResult(null);
  await sleep(2);
  loop.setExceptionHandler(null);
  for (const wrong of [5, 'handler']) {
    try {
      loop.setExceptionHandler(wrong);
    } catch (error) {
      say(error);
    }
  }
  try {
    loop.setTaskFactory(5);
  } catch (error) {
    say(error);
  }
}
`,
  ),
  pair(
    'callbacks of a future: added twice, taken out, added when it is done',
    `
async def main():
    loop = get_running_loop()
    future = loop.create_future()

    def told(which):
        say("told", which is future, which.result())

    future.add_done_callback(told)
    future.add_done_callback(told)
    say(future.remove_done_callback(told), future.remove_done_callback(told))
    future.add_done_callback(told)
    future.set_result("value")
    say("not told yet")
    await sleep(0)
    future.add_done_callback(told)
    say("not told again yet")
    await sleep(0)
    for ask in (future.set_result, future.set_exception):
        try:
            ask(Boom())
        except InvalidStateError as error:
            say(error)
    pending = loop.create_future()
    for ask in (pending.result, pending.exception):
        try:
            ask()
        except InvalidStateError as error:
            say(error)
    pending.cancel("no more")
    for ask in (pending.result, pending.exception):
        try:
            ask()
        except CancelledError as error:
            say(error)
    task = current_task()
    for ask in (task.set_result, task.set_exception):
        try:
            ask(1)
        except RuntimeError as error:
            say(error)
`,
    `
async function main() {
  const loop = getRunningLoop();
  const future = loop.createFuture();
  const told = (which) => say('told', which === future, which.result());
  future.addDoneCallback(told);
  future.addDoneCallback(told);
  say(future.removeDoneCallback(told), future.removeDoneCallback(told));
  future.addDoneCallback(told);
  future.setResult('value');
  say('not told yet');
  await sleep(0);
  future.addDoneCallback(told);
  say('not told again yet');
  await sleep(0);
  for (const ask of ['setResult', 'setException']) {
    try {
      future[ask](new Boom());
    } catch (error) {
      say(error);
    }
  }
  const pending = loop.createFuture();
  for (const ask of ['result', 'exception']) {
    try {
      pending[ask]();
    } catch (error) {
      say(error);
    }
  }
  pending.cancel('no more');
  for (const ask of ['result', 'exception']) {
    try {
      pending[ask]();
    } catch (error) {
      say(error);
    }
  }
  const task = currentTask();
  for (const ask of ['setResult', 'setException']) {
    try {
      task[ask](1);
    } catch (error) {
      say(error);
    }
  }
}
`,
  ),
  pair(
    'a runner: one loop for several calls, its context, what is left when it closes',
    `
var = contextvars.ContextVar("var", default="none")


async def note(value):
    say("was", var.get())
    var.set(value)


async def leave():
    async def left(name):
        try:
            await sleep(9)
        finally:
            say(name, "is ended")
            await sleep(1)
            raise Boom(name)
    global tasks
    tasks = [create_task(left(name)) for name in "ab"]
    get_running_loop().set_exception_handler(
        lambda loop, context: say(context["message"], context["exception"])
    )
    await sleep(1)
    return "left"


with Runner() as runner:
    loop = runner.get_loop()
    runner.run(note("one"))
    runner.run(note("two"))
    runner.run(note("three"), context=contextvars.Context())
    runner.run(note("four"))
    say(loop is runner.get_loop(), var.get())
    say(runner.run(leave()))
say(loop.is_closed())
for action in (runner.get_loop, lambda: runner.run(None)):
    try:
        action()
    except RuntimeError as error:
        say(error)
runner.close()
with Runner() as runner:
    for wrong in (None, 5, say):
        try:
            runner.run(wrong)
        except TypeError as error:
            say(error)
`,
    `
const v = new ContextVar('var', { default: 'none' });

async function note(value) {
  say('was', v.get());
  v.set(value);
}

let tasks;
async function leave() {
  const left = async (name) => {
    try {
      await sleep(9);
    } finally {
      say(name, 'is ended');
      await sleep(1);
      throw new Boom(name);
    }
  };
  tasks = ['a', 'b'].map((name) => createTask(left(name)));
  getRunningLoop().setExceptionHandler((_, context) => say(context.message, context.exception));
  await sleep(1);
  return 'left';
}

let runner = new Runner();
let loop;
{
  using _ = runner;
  loop = runner.getLoop();
  runner.run(note('one'));
  runner.run(note('two'));
  runner.run(note('three'), { context: new Context() });
  runner.run(note('four'));
  say(loop === runner.getLoop(), v.get());
  say(runner.run(leave()));
}
say(loop.isClosed());
for (const action of [() => runner.getLoop(), () => runner.run(null)]) {
  try {
    action();
  } catch (error) {
    say(error);
  }
}
runner.close();
{
  runner = new Runner();
  using _ = runner;
  for (const wrong of [null, 5, say]) {
    try {
      runner.run(wrong);
    } catch (error) {
      say(error);
    }
  }
}
`,
  ),
  pair(
    'run in a run, a loop in a loop, no loop at all',
    `
async def start():
    for action in (run, new_event_loop().run_until_complete, Runner().run):
        inner = after(1)
        try:
            action(inner)
        except RuntimeError as error:
            say(error)
        inner.close()
    try:
        get_running_loop().run_forever()
    except RuntimeError as error:
        say(error)
    try:
        get_running_loop().close()
    except RuntimeError as error:
        say(error)


for action in (get_running_loop, get_event_loop, current_task, all_tasks):
    try:
        say(action())
    except RuntimeError as error:
        say(error)
lost = after(1)
for action in (create_task, ensure_future, gather, shield):
    try:
        say(action(lost))
    except RuntimeError as error:
        say(error)
lost.close()
run(start())
say("end")
`,
    `
async function start() {
  const loop = newEventLoop();
  const runner = new Runner();
  for (const action of [run, (x) => loop.runUntilComplete(x), (x) => runner.run(x)]) {
    const inner = after(1);
    try {
      action(inner);
    } catch (error) {
      say(error);
    }
    inner.close();
  }
  try {
    getRunningLoop().runForever();
  } catch (error) {
    say(error);
  }
  try {
    getRunningLoop().close();
  } catch (error) {
    say(error);
  }
}

for (const action of [getRunningLoop, getEventLoop, currentTask, allTasks]) {
  try {
    say(action());
  } catch (error) {
    say(error);
  }
}
const lost = after(1);
for (const action of [createTask, ensureFuture, gather, shield]) {
  try {
    say(action(lost));
  } catch (error) {
    say(error);
  }
}
lost.close();
run(start());
say('end');
`,
  ),
  pair(
    'main ends while tasks, timers and generators are left',
    `
async def left(name, seconds):
    try:
        await sleep(9)
    except CancelledError:
        say(name, "cancelled")
        await sleep(seconds)
        say(name, "has cleaned up")
        raise


async def ticks():
    try:
        yield 1
        yield 2
    finally:
        say("generator closed")


async def start():
    global kept
    kept = [create_task(left("a", 2)), create_task(left("b", 1)), ticks()]
    await anext(kept[2])
    get_running_loop().call_later(1, say, "a timer")
    get_running_loop().call_later(5, say, "a late timer")
    await sleep(0)
    raise Boom("main fails")


try:
    run(start())
except Boom as error:
    say(error, kept[0].cancelled(), kept[1].cancelled())
`,
    `
async function left(name, seconds) {
  try {
    await sleep(9);
  } catch (error) {
    say(name, 'cancelled');
    await sleep(seconds);
    say(name, 'has cleaned up');
    throw error;
  }
}

async function* ticks() {
  try {
    yield 1;
    yield 2;
  } finally {
    say('generator closed');
  }
}

let kept;
async function start() {
  kept = [createTask(left('a', 2)), createTask(left('b', 1)), ticks()];
  await kept[2].next();
  getRunningLoop().callLater(1, say, 'a timer');
  getRunningLoop().callLater(5, say, 'a late timer');
  await sleep(0);
  throw new Boom('main fails');
}

try {
  run(start());
} catch (error) {
  say(error, kept[0].cancelled(), kept[1].cancelled());
}
`,
  ),
  pair(
    'run_coroutine_threadsafe from a callback, wrap_future, ensure_future',
    `
async def main():
    loop = get_running_loop()
    task = create_task(after(1, "task"))
    say(ensure_future(task) is task, wrap_future(task) is task, isfuture(task), iscoroutine(task))
    coroutine = after(1, "coroutine")
    say(iscoroutine(coroutine), isfuture(coroutine))
    say(await ensure_future(coroutine))

    class Ticket:
        def __await__(self):
            yield from sleep(1).__await__()
            return "ticket"

    say(await Ticket(), await ensure_future(Ticket()), await gather(Ticket(), Ticket()))
    say(await wait_for(Ticket(), 2), await shield(Ticket()))
    say(await outcome(wait_for(Ticket(), 0.5)))
    for wrong in (5, None, say):
        try:
            ensure_future(wrong)
        except TypeError as error:
            say(error)
    other = new_event_loop()
    future = other.create_future()
    try:
        ensure_future(future, loop=loop)
    except ValueError as error:
        say(error)
    try:
        gather(future, task)
    except ValueError as error:
        say(error)
    other.close()
`,
    `
async function main() {
  const loop = getRunningLoop();
  const task = createTask(after(1, 'task'));
  say(ensureFuture(task) === task, wrapFuture(task) === task, isfuture(task), iscoroutine(task));
  const coroutine = after(1, 'coroutine');
  say(iscoroutine(coroutine), isfuture(coroutine));
  say(await ensureFuture(coroutine));

  class Ticket {
    *__await__() {
      yield sleep(1);
      return 'ticket';
    }
  }

  say(await new Ticket(), await ensureFuture(new Ticket()), await gather(new Ticket(), new Ticket()));
  say(await waitFor(new Ticket(), 2), await shield(new Ticket()));
  say(await outcome(waitFor(new Ticket(), 0.5)));
  for (const wrong of [5, null, say]) {
    try {
      ensureFuture(wrong);
    } catch (error) {
      say(error);
    }
  }
  const other = newEventLoop();
  const future = other.createFuture();
  try {
    ensureFuture(future, { loop });
  } catch (error) {
    say(error);
  }
  try {
    gather(future, task);
  } catch (error) {
    say(error);
  }
  other.close();
}
`,
  ),
  pair(
    'which functions are coroutine functions',
    `
class Kettle:
    async def boil(self):
        pass

    def fill(self):
        return after(1)

    @staticmethod
    async def clean():
        pass

    async def __aenter__(self):
        pass


class Shop:
    def co(self, sold, at=0):
        return sold


shop = Shop()


async def declared(a=1, *rest, b=2):
    pass


def plain():
    return shop.co(declared(), 7)


async def ticks():
    yield 1


def nested():
    before = iscoroutinefunction(inner) if False else True

    async def inner():
        pass

    def other():
        pass

    if before:
        async def deep():
            pass
        return [inner, other, deep]


def pour():
    async def poured():
        pass
    return poured


lambdas = [lambda: declared(), lambda x: shop.co(x, 7)]

for thing in (
    declared, plain, ticks, *lambdas, Kettle().boil, Kettle().fill, Kettle.clean, Kettle,
    Kettle.__aenter__, {"heat": declared}["heat"], pour(), *nested(),
    sleep, wait, wait_for, gather, shield, timeout, to_thread, create_task,
    Queue.put, Queue.put_nowait, Lock.acquire, Lock.release, Event.wait, 5, None,
):
    say(iscoroutinefunction(thing))
`,
    `
class Kettle {
  async boil() {}
  fill() {
    return after(1);
  }
  static async clean() {}
  async [Symbol.asyncDispose]() {}
}

const shop = { co: (sold, at = 0) => sold };

async function declared(a = 1, { b } = { b: 2 }, ...rest) {}

function plain() {
  return shop.co(declared(), 7);
}

async function* ticks() {
  yield 1;
}

function nested() {
  const found = [inner, other];
  async function inner() {}
  function other() {}
  if (found.length > 0) {
    const deep = [late];
    async function late() {}
    return [...found, ...deep];
  }
}

function pour() {
  return async function poured() {};
}

const lambdas = [() => declared(), (x) => shop.co(x, 7)];

for (const thing of [
  declared, plain, ticks, ...lambdas, new Kettle().boil, new Kettle().fill, Kettle.clean, Kettle,
  Kettle.prototype[Symbol.asyncDispose], { async heat() {} }.heat, pour(), ...nested(),
  sleep, wait, waitFor, gather, shield, timeout, toThread, createTask,
  Queue.prototype.put, Queue.prototype.putNowait, Lock.prototype.acquire, Lock.prototype.release,
  Event.prototype.wait, 5, null,
]) {
  say(iscoroutinefunction(thing));
}
`,
  ),
];
