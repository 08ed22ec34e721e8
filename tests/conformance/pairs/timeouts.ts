import { pair } from './pair.ts';

export const timeouts = [
  pair(
    'two limits expire at one moment, the outer one set first',
    `
async def main():
    try:
        async with timeout(1) as outer:
            try:
                async with timeout(1) as inner:
                    await sleep(5)
            except TimeoutError:
                say("inner", inner.expired(), outer.expired(), current_task().cancelling())
                await sleep(0)
                say("not reached?")
    except TimeoutError:
        say("outer", inner.expired(), outer.expired(), current_task().cancelling())
`,
    `
async function main() {
  const outer = timeout(1);
  const inner = timeout(1);
  try {
    await using _ = outer;
    try {
      await using _ = inner;
      await sleep(5);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      say('inner', inner.expired(), outer.expired(), currentTask().cancelling());
      await sleep(0);
      say('not reached?');
    }
  } catch (error) {
    say('outer', inner.expired(), outer.expired(), currentTask().cancelling());
  }
}
`,
  ),
  pair(
    'two limits expire at one moment, the inner one set first',
    `
async def main():
    inner = timeout_at(1)
    try:
        async with timeout_at(2) as outer:
            outer.reschedule(1)
            try:
                async with inner:
                    outer.reschedule(1)
                    await sleep(5)
            finally:
                say("inner", inner.expired(), outer.expired(), current_task().cancelling())
    except TimeoutError:
        say("outer", inner.expired(), outer.expired(), current_task().cancelling())
`,
    `
async function main() {
  const inner = timeoutAt(1);
  const outer = timeoutAt(2);
  try {
    await using _ = outer;
    outer.reschedule(1);
    try {
      await using _ = inner;
      outer.reschedule(1);
      await sleep(5);
    } finally {
      say('inner', inner.expired(), outer.expired(), currentTask().cancelling());
    }
  } catch (error) {
    say('outer', inner.expired(), outer.expired(), currentTask().cancelling());
  }
}
`,
  ),
  pair(
    'a limit and a cancellation from outside come at one moment, in both orders',
    `
async def work(name, limit):
    try:
        async with timeout(limit):
            await sleep(9)
    except TimeoutError:
        say(name, "late", current_task().cancelling())
        await sleep(0)
        say(name, "went on")
    finally:
        say(name, "leaves", current_task().cancelling())


async def main():
    loop = get_running_loop()
    first = create_task(work("first", 1))
    loop.call_later(1, lambda: first.cancel("from outside"))
    second = create_task(work("second", 1))
    say(await outcome(first))
    say(await outcome(second))
    await sleep(0)
    third = create_task(work("third", 1))
    await sleep(0)
    loop.call_later(1, lambda: third.cancel("from outside"))
    say(await outcome(third))
    say(first.cancelled(), second.cancelled(), third.cancelled())
`,
    `
async function work(name, limit) {
  try {
    await using _ = timeout(limit);
    await sleep(9);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    say(name, 'late', currentTask().cancelling());
    await sleep(0);
    say(name, 'went on');
  } finally {
    say(name, 'leaves', currentTask().cancelling());
  }
}

async function main() {
  const loop = getRunningLoop();
  const first = createTask(work('first', 1));
  loop.callLater(1, () => first.cancel('from outside'));
  const second = createTask(work('second', 1));
  say(await outcome(first));
  say(await outcome(second));
  await sleep(0);
  const third = createTask(work('third', 1));
  await sleep(0);
  loop.callLater(1, () => third.cancel('from outside'));
  say(await outcome(third));
  say(first.cancelled(), second.cancelled(), third.cancelled());
}
`,
  ),
  pair(
    'limits of zero, below zero and none',
    `
async def main():
    for limit in (0, -1, None):
        try:
            async with timeout(limit) as held:
                say(limit, "enters", held.when())
                await sleep(0)
                say(limit, "first", held.expired())
                await sleep(0)
                say(limit, "second", held.expired())
        except TimeoutError as error:
            say(limit, error, held.expired())
    for limit in (0, -1, None):
        say(limit, await outcome(wait_for(after(0, "value"), limit)))
        say(limit, await outcome(wait_for(sleep(0, "value"), limit)))
`,
    `
async function main() {
  for (const limit of [0, -1, null]) {
    const held = timeout(limit);
    try {
      await using _ = held;
      say(limit, 'enters', held.when());
      await sleep(0);
      say(limit, 'first', held.expired());
      await sleep(0);
      say(limit, 'second', held.expired());
    } catch (error) {
      say(limit, error, held.expired());
    }
  }
  for (const limit of [0, -1, null]) {
    say(limit, await outcome(waitFor(after(0, 'value'), limit)));
    say(limit, await outcome(waitFor(sleep(0, 'value'), limit)));
  }
}
`,
  ),
  pair(
    'a limit moved into the past, lifted, and moved when it is too late',
    `
async def main():
    try:
        async with timeout(5) as limit:
            limit.reschedule(-3)
            say(limit.when())
            await sleep(1)
    except TimeoutError:
        say("late")
    for change in (None, 9):
        try:
            limit.reschedule(change)
        except RuntimeError as error:
            say(error)
    async with timeout(1) as limit:
        limit.reschedule(None)
        await sleep(3)
    say(limit.when(), limit.expired())
    try:
        limit.reschedule(9)
    except RuntimeError as error:
        say(error)
    try:
        timeout(1).reschedule(2)
    except RuntimeError as error:
        say(error)
`,
    `
async function main() {
  let limit = timeout(5);
  try {
    await using _ = limit;
    limit.reschedule(-3);
    say(limit.when());
    await sleep(1);
  } catch {
    say('late');
  }
  for (const change of [null, 9]) {
    try {
      limit.reschedule(change);
    } catch (error) {
      say(error);
    }
  }
  {
    limit = timeout(1);
    await using _ = limit;
    limit.reschedule(null);
    await sleep(3);
  }
  say(limit.when(), limit.expired());
  try {
    limit.reschedule(9);
  } catch (error) {
    say(error);
  }
  try {
    timeout(1).reschedule(2);
  } catch (error) {
    say(error);
  }
}
`,
  ),
  pair(
    'a limit is over while finally waits, and while another error is on its way',
    `
async def main():
    try:
        async with timeout(1) as limit:
            try:
                raise Boom("first")
            finally:
                await sleep(2)
    except (Boom, TimeoutError) as error:
        say(error, limit.expired(), current_task().cancelling())
    try:
        async with timeout(1) as limit:
            try:
                await sleep(2)
            except CancelledError:
                raise Boom("instead")
    except (Boom, TimeoutError) as error:
        say(error, limit.expired(), current_task().cancelling())
    await sleep(0)
    say("goes on")
`,
    `
async function main() {
  let limit = timeout(1);
  try {
    await using _ = limit;
    try {
      throw new Boom('first');
    } finally {
      await sleep(2);
    }
  } catch (error) {
    say(error, limit.expired(), currentTask().cancelling());
  }
  limit = timeout(1);
  try {
    await using _ = limit;
    try {
      await sleep(2);
    } catch {
      throw new Boom('instead');
    }
  } catch (error) {
    say(error, limit.expired(), currentTask().cancelling());
  }
  await sleep(0);
  say('goes on');
}
`,
  ),
  pair(
    'a limit entered twice, in a callback, and left by a swallowed cancellation',
    `
async def main():
    limit = timeout(1)
    async with limit:
        try:
            async with limit:
                say("twice")
        except RuntimeError as error:
            say(error)
    def callback():
        try:
            timeout(1)
            say("made")
        except RuntimeError as error:
            say(error)
    get_running_loop().call_soon(callback)
    await sleep(0)
    async with timeout(1) as limit:
        try:
            await sleep(3)
        except CancelledError:
            say("swallowed")
        await sleep(1)
    say(limit.expired(), current_task().cancelling())
`,
    `
async function main() {
  let limit = timeout(1);
  {
    await using _ = limit;
    try {
      await using _ = limit;
      say('twice');
    } catch (error) {
      say(error);
    }
  }
  const callback = () => {
    try {
      timeout(1);
      say('made');
    } catch (error) {
      say(error);
    }
  };
  getRunningLoop().callSoon(callback);
  await sleep(0);
  {
    limit = timeout(1);
    await using _ = limit;
    try {
      await sleep(3);
    } catch {
      say('swallowed');
    }
    await sleep(1);
  }
  say(limit.expired(), currentTask().cancelling());
}
`,
  ),
];
