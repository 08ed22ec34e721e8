import { pair } from './pair.ts';

export const groupsAndLimits = [
  pair(
    'a limit inside a group, a group inside a limit',
    `
async def main():
    try:
        async with TaskGroup() as group:
            group.create_task(wait_for(sleep(9), 1))
            group.create_task(wait_for(sleep(9), 1))
            await sleep(5)
    except* TimeoutError as errors:
        say(errors)
    try:
        async with timeout(1) as limit:
            async with TaskGroup() as group:
                group.create_task(sleep(9))
                group.create_task(sleep(9))
    except TimeoutError as error:
        say(error, limit.expired(), current_task().cancelling())
    try:
        async with TaskGroup() as group:
            async with timeout(1):
                group.create_task(after(3))
                await sleep(9)
    except* TimeoutError as errors:
        say(errors)
`,
    `
async function main() {
  try {
    await using group = new TaskGroup();
    group.createTask(waitFor(sleep(9), 1));
    group.createTask(waitFor(sleep(9), 1));
    await sleep(5);
  } catch (errors) {
    say(errors);
  }
  const limit = timeout(1);
  try {
    await using _ = limit;
    await using group = new TaskGroup();
    group.createTask(sleep(9));
    group.createTask(sleep(9));
  } catch (error) {
    say(error, limit.expired(), currentTask().cancelling());
  }
  try {
    await using group = new TaskGroup();
    {
      await using _ = timeout(1);
      group.createTask(after(3));
      await sleep(9);
    }
  } catch (errors) {
    say(errors);
  }
}
`,
  ),
];
