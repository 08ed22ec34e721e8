// stop() waits for the tasks that have been made.
import type { EventLoop } from 'asyncio';

export type Boat = () => Promise<string>;

export function keepWatch(loop: EventLoop, boats: readonly Boat[]): string[] {
  const tasks = boats.map((boat) => loop.createTask(boat()));
  loop.stop();
  try {
    loop.runForever();
    return tasks.map((task) => task.result());
  } finally {
    loop.runUntilComplete(loop.shutdownAsyncgens());
    loop.close();
  }
}
