import { pair } from './pair.ts';

export const gathering = [
  pair(
    'the same awaitable stands twice in a gather',
    `
async def noisy(value):
    say("starts", value)
    await sleep(1)
    return value


async def main():
    once = noisy("once")
    task = create_task(noisy("task"))
    say(await gather(once, task, once, task, once))
    broken = fail(1)
    say(await gather(broken, broken, return_exceptions=True))
    broken = create_task(fail(1))
    say(await outcome(gather(broken, broken)))
    future = get_running_loop().create_future()
    future.set_result("set")
    say(await gather(future, future))
`,
    `
async function noisy(value) {
  say('starts', value);
  await sleep(1);
  return value;
}

async function main() {
  const once = noisy('once');
  const task = createTask(noisy('task'));
  say(await gather(once, task, once, task, once));
  let broken = fail(1);
  say(await gather(broken, broken, { returnExceptions: true }));
  broken = createTask(fail(1));
  say(await outcome(gather(broken, broken)));
  const future = getRunningLoop().createFuture();
  future.setResult('set');
  say(await gather(future, future));
}
`,
  ),
  pair(
    'a gather is cancelled with and without collecting errors',
    `
async def stubborn(name):
    try:
        await sleep(5)
    except CancelledError as error:
        say(name, "hears", error)
        await sleep(1)
        return name


async def main():
    for collect in (False, True):
        for children in (("a", "b"), ("a", None)):
            group = gather(
                *(stubborn(name) if name else sleep(5) for name in children),
                return_exceptions=collect,
            )
            await sleep(1)
            say(group.cancel("stop"), group.cancelled(), group.done())
            say(await outcome(group), group.cancelled(), group.cancel())
`,
    `
async function stubborn(name) {
  try {
    await sleep(5);
  } catch (error) {
    say(name, 'hears', error);
    await sleep(1);
    return name;
  }
}

async function main() {
  for (const collect of [false, true]) {
    for (const children of [['a', 'b'], ['a', null]]) {
      const group = gather(
        ...children.map((name) => (name ? stubborn(name) : sleep(5))),
        { returnExceptions: collect },
      );
      await sleep(1);
      say(group.cancel('stop'), group.cancelled(), group.done());
      say(await outcome(group), group.cancelled(), group.cancel());
    }
  }
}
`,
  ),
  pair(
    'a gather is cancelled in the turn in which its children end',
    `
async def main():
    for children in (
        lambda: [after(1, "a"), after(1, "b")],
        lambda: [after(1, "a"), fail(1)],
        lambda: [fail(1, "x"), fail(1, "y")],
    ):
        for collect in (False, True):
            group = gather(*children(), return_exceptions=collect)
            get_running_loop().call_later(1, lambda: say("cancel", group.cancel("late")))
            say(await outcome(group), group.cancelled())
`,
    `
async function main() {
  for (const children of [
    () => [after(1, 'a'), after(1, 'b')],
    () => [after(1, 'a'), fail(1)],
    () => [fail(1, 'x'), fail(1, 'y')],
  ]) {
    for (const collect of [false, true]) {
      const group = gather(...children(), { returnExceptions: collect });
      getRunningLoop().callLater(1, () => say('cancel', group.cancel('late')));
      say(await outcome(group), group.cancelled());
    }
  }
}
`,
  ),
  pair(
    'one child of a gather is cancelled',
    `
async def main():
    for collect in (False, True):
        first, second = create_task(after(2, "first")), create_task(after(1, "second"))
        group = gather(first, second, return_exceptions=collect)
        await sleep(0)
        second.cancel("only you")
        say(await outcome(group), group.cancelled(), first.done())
        say(await outcome(first))
`,
    `
async function main() {
  for (const collect of [false, true]) {
    const [first, second] = [createTask(after(2, 'first')), createTask(after(1, 'second'))];
    const group = gather(first, second, { returnExceptions: collect });
    await sleep(0);
    second.cancel('only you');
    say(await outcome(group), group.cancelled(), first.done());
    say(await outcome(first));
  }
}
`,
  ),
  pair(
    'gathers in gathers, the inner one fails, is empty, is done',
    `
async def main():
    say(await outcome(gather(gather(after(1, 1), fail(2, "deep")), after(3, "outer"))))
    await sleep(2)
    say(await gather(gather(after(1, 1), fail(2, "deep"), return_exceptions=True), after(3, "outer")))
    say(await gather(), await gather(gather(), gather(sleep(0, "x"))))
    done = create_task(after(0, "done"))
    failed = create_task(fail(0, "failed"))
    gone = create_task(sleep(1))
    gone.cancel("gone")
    await wait([done, failed, gone])
    say(await gather(done, failed, gone, return_exceptions=True))
    say(await outcome(gather(done, gone, failed)))
    say(await outcome(gather(done, failed, gone)))
`,
    `
async function main() {
  say(await outcome(gather(gather(after(1, 1), fail(2, 'deep')), after(3, 'outer'))));
  await sleep(2);
  say(
    await gather(
      gather(after(1, 1), fail(2, 'deep'), { returnExceptions: true }),
      after(3, 'outer'),
    ),
  );
  say(await gather(), await gather(gather(), gather(sleep(0, 'x'))));
  const done = createTask(after(0, 'done'));
  const failed = createTask(fail(0, 'failed'));
  const gone = createTask(sleep(1));
  gone.cancel('gone');
  await wait([done, failed, gone]);
  say(await gather(done, failed, gone, { returnExceptions: true }));
  say(await outcome(gather(done, gone, failed)));
  say(await outcome(gather(done, failed, gone)));
}
`,
  ),
  pair(
    'shield: the outer is cancelled, the inner is cancelled, the inner fails later',
    `
async def main():
    loop = get_running_loop()
    loop.set_exception_handler(lambda loop, context: say(context["message"], context.get("exception")))
    inner = create_task(after(2, "value"))
    outer = shield(inner)
    loop.call_later(1, outer.cancel, "outer")
    say(await outcome(outer), outer.cancelled(), inner.done())
    say(await inner)
    inner = create_task(after(2, "value"))
    outer = shield(inner)
    loop.call_later(1, inner.cancel, "inner")
    say(await outcome(outer), outer.cancelled(), inner.cancelled())
    inner = create_task(fail(2, "late"))
    outer = shield(inner)
    loop.call_later(1, outer.cancel)
    say(await outcome(outer))
    await sleep(2)
    say(inner.done())
    say(await outcome(shield(shield(fail(1, "twice")))))
    say(await shield(inner := create_task(after(0, "plain"))), shield(inner) is inner)
`,
    `
async function main() {
  const loop = getRunningLoop();
  loop.setExceptionHandler((_, context) => say(context.message, context.exception));
  let inner = createTask(after(2, 'value'));
  let outer = shield(inner);
  loop.callLater(1, (message) => outer.cancel(message), 'outer');
  say(await outcome(outer), outer.cancelled(), inner.done());
  say(await inner);
  inner = createTask(after(2, 'value'));
  outer = shield(inner);
  loop.callLater(1, (message) => inner.cancel(message), 'inner');
  say(await outcome(outer), outer.cancelled(), inner.cancelled());
  inner = createTask(fail(2, 'late'));
  outer = shield(inner);
  loop.callLater(1, () => outer.cancel());
  say(await outcome(outer));
  await sleep(2);
  say(inner.done());
  say(await outcome(shield(shield(fail(1, 'twice')))));
  inner = createTask(after(0, 'plain'));
  say(await shield(inner), shield(inner) === inner);
}
`,
  ),
  pair(
    'a shield in a task that is cancelled, and a shield of what is cancelled already',
    `
async def save():
    await sleep(2)
    say("saved")
    return "saved"


async def work():
    saving = create_task(save())
    try:
        await shield(saving)
    except CancelledError as error:
        say("cancelled", error)
        say(await saving)
        raise


async def main():
    task = create_task(work())
    await sleep(1)
    task.cancel("stop")
    say(await outcome(task), task.cancelled())
    gone = create_task(sleep(1))
    gone.cancel("gone")
    say(await outcome(shield(gone)))
    say(await outcome(shield(gone)))
    say(current_task().cancelling())
`,
    `
async function save() {
  await sleep(2);
  say('saved');
  return 'saved';
}

async function work() {
  const saving = createTask(save());
  try {
    await shield(saving);
  } catch (error) {
    say('cancelled', error);
    say(await saving);
    throw error;
  }
}

async function main() {
  const task = createTask(work());
  await sleep(1);
  task.cancel('stop');
  say(await outcome(task), task.cancelled());
  const gone = createTask(sleep(1));
  gone.cancel('gone');
  say(await outcome(shield(gone)));
  say(await outcome(shield(gone)));
  say(currentTask().cancelling());
}
`,
  ),
  pair(
    'wait: a cancelled task is no error to FIRST_EXCEPTION, no time, and the waiter is cancelled',
    `
async def main():
    gone, failing, slow = create_task(sleep(9)), create_task(fail(2)), create_task(after(3, "slow"))
    get_running_loop().call_later(1, gone.cancel)
    done, pending = await wait([gone, failing, slow], return_when=FIRST_EXCEPTION)
    say([task.get_name() for task in done], [task.get_name() for task in pending])
    done, pending = await wait([slow], timeout=0)
    say(len(done), len(pending))
    done, pending = await wait([slow, slow, failing], timeout=-1)
    say(len(done), len(pending))
    waiting = create_task(wait([slow]))
    await sleep(0)
    waiting.cancel("stop waiting")
    say(await outcome(waiting), slow.done())
    done, pending = await wait([gone, failing, slow], return_when=FIRST_COMPLETED)
    say([task.get_name() for task in done], [task.get_name() for task in pending])
    say(await outcome(failing), await slow)
`,
    `
async function main() {
  const [gone, failing, slow] = [createTask(sleep(9)), createTask(fail(2)), createTask(after(3, 'slow'))];
  getRunningLoop().callLater(1, () => gone.cancel());
  let [done, pending] = await wait([gone, failing, slow], { returnWhen: FIRST_EXCEPTION });
  say([...done].map((task) => task.getName()), [...pending].map((task) => task.getName()));
  [done, pending] = await wait([slow], { timeout: 0 });
  say(done.size, pending.size);
  [done, pending] = await wait([slow, slow, failing], { timeout: -1 });
  say(done.size, pending.size);
  const waiting = createTask(wait([slow]));
  await sleep(0);
  waiting.cancel('stop waiting');
  say(await outcome(waiting), slow.done());
  [done, pending] = await wait([gone, failing, slow], { returnWhen: FIRST_COMPLETED });
  say([...done].map((task) => task.getName()), [...pending].map((task) => task.getName()));
  say(await outcome(failing), await slow);
}
`,
  ),
  pair(
    'as_completed in both ways, with duplicates, errors and a timeout in the middle',
    `
async def main():
    a, b = create_task(after(2, "a")), create_task(fail(1, "b"))
    async for task in as_completed([a, b, a]):
        say(task is a, task is b, await outcome(task))
    for awaitable in as_completed([after(2, "x"), fail(1, "y"), after(0, "z")]):
        say(awaitable is a, await outcome(awaitable))
    a, b = create_task(after(1, "a")), create_task(after(3, "b"))
    try:
        async for task in as_completed([a, b], timeout=2):
            say(await task)
    except TimeoutError as error:
        say(error, b.done())
    for awaitable in as_completed([a, b], timeout=0):
        say(await outcome(awaitable))
    say(await b)
    try:
        as_completed(b)
    except TypeError as error:
        say(error)
`,
    `
async function main() {
  let [a, b] = [createTask(after(2, 'a')), createTask(fail(1, 'b'))];
  for await (const task of asCompleted([a, b, a])) {
    say(task === a, task === b, await outcome(task));
  }
  for (const awaitable of asCompleted([after(2, 'x'), fail(1, 'y'), after(0, 'z')])) {
    say(awaitable === a, await outcome(awaitable));
  }
  [a, b] = [createTask(after(1, 'a')), createTask(after(3, 'b'))];
  try {
    for await (const task of asCompleted([a, b], { timeout: 2 })) say(await task);
  } catch (error) {
    say(error, b.done());
  }
  for (const awaitable of asCompleted([a, b], { timeout: 0 })) say(await outcome(awaitable));
  say(await b);
  try {
    asCompleted(b);
  } catch (error) {
    say(error);
  }
}
`,
  ),
];
