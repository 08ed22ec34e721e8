import { pair } from './pair.ts';

export const waitFors = [
  pair(
    'wait_for of a task that is done, cancelled or fails at the last moment',
    `
async def main():
    for make in (lambda: after(1, "value"), lambda: fail(1)):
        for limit in (1, 2):
            task = create_task(make())
            say(limit, await outcome(wait_for(task, limit)), task.cancelled())
    task = create_task(after(1, "value"))
    get_running_loop().call_later(1, task.cancel, "third party")
    say(await outcome(wait_for(task, 1)), task.cancelled())
    task = create_task(sleep(3))
    task.cancel("before")
    say(await outcome(wait_for(task, 1)), task.cancelled())
    done = create_task(after(0, "done"))
    await done
    say(await wait_for(done, 0), await wait_for(done, -1))
    say(await outcome(wait_for(create_task(sleep(0, "never")), 0)))
`,
    `
async function main() {
  for (const make of [() => after(1, 'value'), () => fail(1)]) {
    for (const limit of [1, 2]) {
      const task = createTask(make());
      say(limit, await outcome(waitFor(task, limit)), task.cancelled());
    }
  }
  let task = createTask(after(1, 'value'));
  getRunningLoop().callLater(1, (message) => task.cancel(message), 'third party');
  say(await outcome(waitFor(task, 1)), task.cancelled());
  task = createTask(sleep(3));
  task.cancel('before');
  say(await outcome(waitFor(task, 1)), task.cancelled());
  const done = createTask(after(0, 'done'));
  await done;
  say(await waitFor(done, 0), await waitFor(done, -1));
  say(await outcome(waitFor(createTask(sleep(0, 'never')), 0)));
}
`,
  ),
  pair(
    'wait_for in wait_for, and inside a limit, all over at once',
    `
async def slow(name):
    try:
        await sleep(9)
    except CancelledError:
        say(name, "cancelled", current_task().cancelling())
        raise


async def main():
    say(await outcome(wait_for(wait_for(slow("a"), 1), 1)))
    say(await outcome(wait_for(wait_for(slow("b"), 2), 1)))
    try:
        async with timeout(1) as limit:
            await wait_for(slow("c"), 1)
    except TimeoutError as error:
        say(error, limit.expired(), current_task().cancelling())
    say(await outcome(wait_for(shield(slow("d")), 1)))
    say(await outcome(wait_for(gather(slow("e"), slow("f")), 1)))
`,
    `
async function slow(name) {
  try {
    await sleep(9);
  } catch (error) {
    say(name, 'cancelled', currentTask().cancelling());
    throw error;
  }
}

async function main() {
  say(await outcome(waitFor(waitFor(slow('a'), 1), 1)));
  say(await outcome(waitFor(waitFor(slow('b'), 2), 1)));
  const limit = timeout(1);
  try {
    await using _ = limit;
    await waitFor(slow('c'), 1);
  } catch (error) {
    say(error, limit.expired(), currentTask().cancelling());
  }
  say(await outcome(waitFor(shield(slow('d')), 1)));
  say(await outcome(waitFor(gather(slow('e'), slow('f')), 1)));
}
`,
  ),
];
