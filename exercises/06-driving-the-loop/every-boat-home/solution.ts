import type { EventLoop } from 'asyncio';

export type Boat = () => Promise<string>;

/** Runs `loop` until every boat is home, closes it, and returns what they brought. */
export function keepWatch(loop: EventLoop, boats: readonly Boat[]): string[] {
  let out = boats.length;
  const comeHome = () => {
    out -= 1;
    if (out === 0) loop.stop();
  };
  const tasks = boats.map((boat) => loop.createTask(boat()));
  for (const task of tasks) task.addDoneCallback(comeHome);
  try {
    loop.runForever();
    return tasks.map((task) => task.result());
  } finally {
    loop.runUntilComplete(loop.shutdownAsyncgens());
    loop.close();
  }
}
