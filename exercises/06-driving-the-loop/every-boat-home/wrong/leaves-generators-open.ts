// Closing the loop closes whatever was opened on it.
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
  try {
    loop.runForever();
    return tasks.map((task) => task.result());
  } finally {
    loop.close();
  }
}
