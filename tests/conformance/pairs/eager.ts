import { pair } from './pair.ts';

export const eager = [
  pair(
    'an eager task runs inside create_task, to its end, to its first wait, to its error',
    `
async def quick():
    say("quick", current_task().get_name())
    return "value"


async def slow():
    say("slow")
    await sleep(1)
    say("slower")
    return "late"


async def broken():
    say("broken")
    raise Boom("at once")


async def main():
    get_running_loop().set_task_factory(eager_task_factory)
    for make in (quick, slow, broken):
        task = create_task(make(), name=make.__name__)
        say("made", task.done(), current_task().get_name(), len(all_tasks()))
        say(await outcome(task), task.get_coro() is None)
    say(await gather(quick(), slow(), broken(), return_exceptions=True))
    say(await wait_for(quick(), 1), await shield(quick()))
`,
    `
async function quick() {
  say('quick', currentTask().getName());
  return 'value';
}

async function slow() {
  say('slow');
  await sleep(1);
  say('slower');
  return 'late';
}

async function broken() {
  say('broken');
  throw new Boom('at once');
}

async function main() {
  getRunningLoop().setTaskFactory(eagerTaskFactory);
  for (const make of [quick, slow, broken]) {
    const task = createTask(make(), { name: make.name });
    say('made', task.done(), currentTask().getName(), allTasks().size);
    say(await outcome(task), task.getCoro() === null);
  }
  say(await gather(quick(), slow(), broken(), { returnExceptions: true }));
  say(await waitFor(quick(), 1), await shield(quick()));
}
`,
  ),
  pair(
    'eager tasks in a group, one of them fails at once, one is cancelled at once',
    `
async def broken():
    raise Boom("at once")


async def held():
    try:
        await sleep(9)
    finally:
        say("held ends")


async def main():
    get_running_loop().set_task_factory(eager_task_factory)
    try:
        async with TaskGroup() as group:
            first = group.create_task(held())
            second = group.create_task(broken())
            say("still in the block", second.done(), current_task().cancelling())
            await sleep(0)
            say("never")
    except* Boom as errors:
        say(errors, first.cancelled())
    task = create_task(held())
    say(task.cancel(), task.done())
    say(await outcome(task))
    async with TaskGroup() as group:
        task = group.create_task(sleep(0, "zero"))
        say(task.done())
    say(task.result())
`,
    `
async function broken() {
  throw new Boom('at once');
}

async function held() {
  try {
    await sleep(9);
  } finally {
    say('held ends');
  }
}

async function main() {
  getRunningLoop().setTaskFactory(eagerTaskFactory);
  let first;
  try {
    await using group = new TaskGroup();
    first = group.createTask(held());
    const second = group.createTask(broken());
    say('still in the block', second.done(), currentTask().cancelling());
    await sleep(0);
    say('never');
  } catch (errors) {
    say(errors, first.cancelled());
  }
  let task = createTask(held());
  say(task.cancel(), task.done());
  say(await outcome(task));
  {
    await using group = new TaskGroup();
    task = group.createTask(sleep(0, 'zero'));
    say(task.done());
  }
  say(task.result());
}
`,
  ),
  pair(
    'context variables in eager tasks, in tasks, and set by what is awaited',
    `
var = contextvars.ContextVar("var", default="none")


async def set_to(value):
    say("before", var.get())
    var.set(value)
    await sleep(0)
    say("after", var.get())


async def main():
    var.set("main")
    await set_to("awaited")
    say(var.get())
    await create_task(set_to("task"))
    say(var.get())
    eager = Task(set_to("eager"), loop=get_running_loop(), eager_start=True)
    say(var.get())
    await eager
    say(var.get())
    own = contextvars.copy_context()
    await create_task(set_to("own"), context=own)
    say(var.get(), own.get(var), own.run(var.get))
    own = contextvars.copy_context()
    await Task(set_to("eager own"), loop=get_running_loop(), eager_start=True, context=own)
    say(var.get(), own.get(var))
    await gather(set_to("gathered"), set_to("too"))
    say(var.get())
    await wait_for(set_to("limited"), 1)
    say(var.get())
    await shield(set_to("shielded"))
    say(var.get())
    async with TaskGroup() as group:
        group.create_task(set_to("grouped"))
    say(var.get())
`,
    `
const v = new ContextVar('var', { default: 'none' });

async function setTo(value) {
  say('before', v.get());
  v.set(value);
  await sleep(0);
  say('after', v.get());
}

async function main() {
  v.set('main');
  await setTo('awaited');
  say(v.get());
  await createTask(setTo('task'));
  say(v.get());
  const eager = new Task(setTo('eager'), { loop: getRunningLoop(), eagerStart: true });
  say(v.get());
  await eager;
  say(v.get());
  let own = copyContext();
  await createTask(setTo('own'), { context: own });
  say(v.get(), own.get(v), own.run(() => v.get()));
  own = copyContext();
  await new Task(setTo('eager own'), { loop: getRunningLoop(), eagerStart: true, context: own });
  say(v.get(), own.get(v));
  await gather(setTo('gathered'), setTo('too'));
  say(v.get());
  await waitFor(setTo('limited'), 1);
  say(v.get());
  await shield(setTo('shielded'));
  say(v.get());
  {
    await using group = new TaskGroup();
    group.createTask(setTo('grouped'));
  }
  say(v.get());
}
`,
  ),
  pair(
    'context variables in callbacks, timers and done callbacks',
    `
var = contextvars.ContextVar("var", default="none")


def callback(name, *rest):
    say(name, var.get())
    var.set(name)


async def main():
    loop = get_running_loop()
    var.set("first")
    loop.call_soon(callback, "soon")
    timer = loop.call_later(1, callback, "later")
    var.set("second")
    own = contextvars.copy_context()
    var.set("third")
    loop.call_soon(callback, "own", context=own)
    task = create_task(sleep(1))
    task.add_done_callback(lambda _: callback("done"))
    task.add_done_callback(lambda _: callback("done own"), context=own)
    await sleep(2)
    say(var.get(), own.get(var), timer.cancelled())
    nested = contextvars.Context()
    def inside():
        say(var.get())
        var.set("inside")
        loop.call_soon(callback, "from inside")
        return contextvars.copy_context().run(lambda: (var.set("deeper"), var.get())[1])
    say(nested.run(inside), nested.get(var), var.get())
    await sleep(0)
    say(nested.get(var))
`,
    `
const v = new ContextVar('var', { default: 'none' });

function callback(name) {
  say(name, v.get());
  v.set(name);
}

async function main() {
  const loop = getRunningLoop();
  v.set('first');
  loop.callSoon(callback, 'soon');
  const timer = loop.callLater(1, callback, 'later');
  v.set('second');
  const own = copyContext();
  v.set('third');
  loop.callSoon(callback, 'own', { context: own });
  const task = createTask(sleep(1));
  task.addDoneCallback(() => callback('done'));
  task.addDoneCallback(() => callback('done own'), { context: own });
  await sleep(2);
  say(v.get(), own.get(v), timer.cancelled());
  const nested = new Context();
  const inside = () => {
    say(v.get());
    v.set('inside');
    loop.callSoon(callback, 'from inside');
    return copyContext().run(() => (v.set('deeper'), v.get()));
  };
  say(nested.run(inside), nested.get(v), v.get());
  await sleep(0);
  say(nested.get(v));
}
`,
  ),
  pair(
    'tokens: reset twice, by another variable, in another context; variables without a value',
    `
import re

first = contextvars.ContextVar("first")
second = contextvars.ContextVar("second", default=2)


def attempt(action):
    try:
        say(action())
    except (RuntimeError, ValueError, LookupError) as error:
        say(type(error).__name__, re.sub("<.*>", "<…>", str(error)))


async def main():
    attempt(lambda: first.get())
    attempt(lambda: first.get("fallback"))
    attempt(lambda: second.get())
    attempt(lambda: second.get(5))
    token = first.set("a")
    other = second.set(3)
    say(token.old_value is contextvars.Token.MISSING, other.old_value is contextvars.Token.MISSING)
    attempt(lambda: second.reset(token))
    attempt(lambda: contextvars.copy_context().run(first.reset, token))
    attempt(lambda: first.reset(token))
    attempt(lambda: first.reset(token))
    attempt(lambda: first.get())
    with first.set("held"):
        attempt(lambda: first.get())
    attempt(lambda: first.get())
    context = contextvars.copy_context()
    attempt(lambda: context.run(lambda: context.run(lambda: 1)))
    say(len(context), first in context, second in context, context.get(first), context[second])
`,
    `
const first = new ContextVar('first');
const second = new ContextVar('second', { default: 2 });

function attempt(action) {
  try {
    say(action());
  } catch (error) {
    say(error.name, error.message.replace(/<.*>/, '<…>'));
  }
}

async function main() {
  attempt(() => first.get());
  attempt(() => first.get('fallback'));
  attempt(() => second.get());
  attempt(() => second.get(5));
  const token = first.set('a');
  const other = second.set(3);
  say(token.oldValue === Token.MISSING, other.oldValue === Token.MISSING);
  attempt(() => second.reset(token));
  attempt(() => copyContext().run(() => first.reset(token)));
  attempt(() => first.reset(token));
  attempt(() => first.reset(token));
  attempt(() => first.get());
  {
    using _ = first.set('held');
    attempt(() => first.get());
  }
  attempt(() => first.get());
  const context = copyContext();
  attempt(() => context.run(() => context.run(() => 1)));
  say(context.size, context.has(first), context.has(second), context.get(first), context.get(second));
}
`,
  ),
];
