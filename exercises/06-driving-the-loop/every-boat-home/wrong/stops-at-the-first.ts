// A callback on every task stops the loop when they are done.
import type { EventLoop } from 'asyncio';

export type Boat = () => Promise<string>;

export function keepWatch(loop: EventLoop, boats: readonly Boat[]): string[] {
  const tasks = boats.map((boat) => loop.createTask(boat()));
  for (const task of tasks) task.addDoneCallback(() => loop.stop());
  try {
    loop.runForever();
    return tasks.map((task) => task.result());
  } finally {
    loop.runUntilComplete(loop.shutdownAsyncgens());
    loop.close();
  }
}
