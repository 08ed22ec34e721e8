import { pair } from './pair.ts';

export const runs = [
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
];
