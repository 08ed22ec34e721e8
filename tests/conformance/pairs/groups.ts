import { pair } from './pair.ts';

export const groups = [
  pair(
    'the body and the children of a group fail at one moment',
    `
async def main():
    for body in (1, 2):
        try:
            async with TaskGroup() as group:
                group.create_task(fail(1, "first"))
                group.create_task(fail(1, "second"))
                await sleep(body)
                raise Boom("body")
        except* Boom as errors:
            say(errors)
        say(current_task().cancelling())
`,
    `
async function main() {
  for (const body of [1, 2]) {
    try {
      await using group = new TaskGroup();
      group.createTask(fail(1, 'first'));
      group.createTask(fail(1, 'second'));
      await sleep(body);
      throw new Boom('body');
    } catch (errors) {
      say(errors);
    }
    say(currentTask().cancelling());
  }
}
`,
  ),
  pair(
    'groups in groups: the inner one fails, the outer one fails',
    `
async def watch(name, seconds):
    try:
        await sleep(seconds)
        say(name, "done")
    except CancelledError:
        say(name, "cancelled")
        raise


async def main():
    for inner_fails, outer_fails in ((1, 9), (9, 1), (1, 1)):
        try:
            async with TaskGroup() as outer:
                outer.create_task(watch("outer", 3))
                if outer_fails < 9:
                    outer.create_task(fail(outer_fails, "outer"))
                async with TaskGroup() as inner:
                    inner.create_task(watch("inner", 3))
                    if inner_fails < 9:
                        inner.create_task(fail(inner_fails, "inner"))
                say("between")
        except* Boom as errors:
            say(errors)
        say(current_task().cancelling())
        await sleep(0)
`,
    `
async function watch(name, seconds) {
  try {
    await sleep(seconds);
    say(name, 'done');
  } catch (error) {
    say(name, 'cancelled');
    throw error;
  }
}

async function main() {
  for (const [innerFails, outerFails] of [[1, 9], [9, 1], [1, 1]]) {
    try {
      await using outer = new TaskGroup();
      outer.createTask(watch('outer', 3));
      if (outerFails < 9) outer.createTask(fail(outerFails, 'outer'));
      {
        await using inner = new TaskGroup();
        inner.createTask(watch('inner', 3));
        if (innerFails < 9) inner.createTask(fail(innerFails, 'inner'));
      }
      say('between');
    } catch (errors) {
      say(errors);
    }
    say(currentTask().cancelling());
    await sleep(0);
  }
}
`,
  ),
  pair(
    'a group is cancelled from outside while it waits, and a child answers with an error',
    `
async def sore(message):
    try:
        await sleep(9)
    except CancelledError:
        raise Boom(message)


async def work(child):
    async with TaskGroup() as group:
        group.create_task(child)
        group.create_task(sleep(9))
    say("never")


async def main():
    for child in (sleep(9), sore("sore"), after(1)):
        task = create_task(work(child))
        await sleep(2)
        task.cancel("stop")
        say(await outcome(task), task.cancelled(), task.cancelling())
`,
    `
async function sore(message) {
  try {
    await sleep(9);
  } catch {
    throw new Boom(message);
  }
}

async function work(child) {
  {
    await using group = new TaskGroup();
    group.createTask(child);
    group.createTask(sleep(9));
  }
  say('never');
}

async function main() {
  for (const child of [sleep(9), sore('sore'), after(1)]) {
    const task = createTask(work(child));
    await sleep(2);
    task.cancel('stop');
    say(await outcome(task), task.cancelled(), task.cancelling());
  }
}
`,
  ),
  pair(
    'a child fails while the parent is being cancelled: the cancellation comes back at the next await',
    `
async def sore(message):
    try:
        await sleep(9)
    except CancelledError:
        raise Boom(message)


async def work():
    try:
        async with TaskGroup() as group:
            group.create_task(sore("sore"))
            await sleep(9)
    except* Boom as errors:
        say(errors, current_task().cancelling())
    say("between")
    await sleep(0)
    say("never")


async def main():
    task = create_task(work())
    await sleep(1)
    task.cancel("stop")
    say(await outcome(task), task.cancelled(), task.cancelling())
`,
    `
async function sore(message) {
  try {
    await sleep(9);
  } catch {
    throw new Boom(message);
  }
}

async function work() {
  try {
    await using group = new TaskGroup();
    group.createTask(sore('sore'));
    await sleep(9);
  } catch (errors) {
    say(errors, currentTask().cancelling());
  }
  say('between');
  await sleep(0);
  say('never');
}

async function main() {
  const task = createTask(work());
  await sleep(1);
  task.cancel('stop');
  say(await outcome(task), task.cancelled(), task.cancelling());
}
`,
  ),
  pair(
    'a child ends by CancelledError of its own, or is cancelled by someone else',
    `
async def raises():
    await sleep(1)
    raise CancelledError("my own")


async def main():
    async with TaskGroup() as group:
        first = group.create_task(raises())
        second = group.create_task(sleep(9))
        third = group.create_task(after(2, "third"))
        get_running_loop().call_later(1, second.cancel)
    say(first.cancelled(), second.cancelled(), third.result())
    say(await outcome(first))
`,
    `
async function raises() {
  await sleep(1);
  throw new CancelledError('my own');
}

async function main() {
  let first, second, third;
  {
    await using group = new TaskGroup();
    first = group.createTask(raises());
    second = group.createTask(sleep(9));
    third = group.createTask(after(2, 'third'));
    getRunningLoop().callLater(1, () => second.cancel());
  }
  say(first.cancelled(), second.cancelled(), third.result());
  say(await outcome(first));
}
`,
  ),
  pair(
    'tasks made in a group that is not entered, shutting down, or finished',
    `
import re


def told(group):
    coroutine = after(1)
    try:
        group.create_task(coroutine)
        say("made")
    except RuntimeError as error:
        say(re.sub("<.*>", "<…>", str(error)))
        coroutine.close()


async def late(group):
    try:
        await sleep(9)
    finally:
        told(group)


async def main():
    group = TaskGroup()
    told(group)
    try:
        async with group:
            group.create_task(late(group))
            group.create_task(fail(1))
    except* Boom:
        pass
    told(group)
    try:
        async with group:
            say("again")
    except RuntimeError as error:
        say(re.sub("<.*>", "<…>", str(error)))
    async with TaskGroup() as group:
        async def grow(depth):
            await sleep(1)
            if depth:
                group.create_task(grow(depth - 1))
            say("depth", depth)
        group.create_task(grow(2))
`,
    `
const shape = (error) => error.message.replace(/<.*>/, '<…>');

function told(group) {
  const coroutine = after(1);
  try {
    group.createTask(coroutine);
    say('made');
  } catch (error) {
    say(shape(error));
    coroutine.close();
  }
}

async function late(group) {
  try {
    await sleep(9);
  } finally {
    told(group);
  }
}

async function main() {
  let group = new TaskGroup();
  told(group);
  try {
    await using _ = group;
    group.createTask(late(group));
    group.createTask(fail(1));
  } catch {}
  told(group);
  try {
    await using _ = group;
    say('again');
  } catch (error) {
    say(shape(error));
  }
  group = new TaskGroup();
  await using _ = group;
  async function grow(depth) {
    await sleep(1);
    if (depth) group.createTask(grow(depth - 1));
    say('depth', depth);
  }
  group.createTask(grow(2));
}
`,
  ),
  pair(
    'the body swallows the cancellation that a failed child brings',
    `
async def main():
    try:
        async with TaskGroup() as group:
            group.create_task(fail(1, "child"))
            try:
                await sleep(9)
            except CancelledError:
                say("swallowed", current_task().cancelling())
            await sleep(1)
            say("goes on")
    except* Boom as errors:
        say(errors, current_task().cancelling())
    try:
        async with timeout(1):
            async with TaskGroup() as group:
                group.create_task(fail(1, "as late"))
                await sleep(9)
    except (TimeoutError, ExceptionGroup) as error:
        say(error, current_task().cancelling())
`,
    `
async function main() {
  try {
    await using group = new TaskGroup();
    group.createTask(fail(1, 'child'));
    try {
      await sleep(9);
    } catch {
      say('swallowed', currentTask().cancelling());
    }
    await sleep(1);
    say('goes on');
  } catch (errors) {
    say(errors, currentTask().cancelling());
  }
  try {
    await using limit = timeout(1);
    await using group = new TaskGroup();
    group.createTask(fail(1, 'as late'));
    await sleep(9);
  } catch (errors) {
    say(errors, currentTask().cancelling());
  }
}
`,
  ),
];
