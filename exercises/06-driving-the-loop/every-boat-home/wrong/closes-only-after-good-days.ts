// When everything is home, the loop is closed, and only then are the results looked at.
import type { EventLoop } from 'asyncio';

export type Boat = () => Promise<string>;

export function keepWatch(loop: EventLoop, boats: readonly Boat[]): string[] {
  let out = boats.length;
  const tasks = boats.map((boat) => loop.createTask(boat()));
  for (const task of tasks) {
    task.addDoneCallback(() => {
      out -= 1;
      if (out === 0) loop.stop();
    });
  }
  loop.runForever();
  const caught = tasks.map((task) => task.result());
  loop.runUntilComplete(loop.shutdownAsyncgens());
  loop.close();
  return caught;
}
