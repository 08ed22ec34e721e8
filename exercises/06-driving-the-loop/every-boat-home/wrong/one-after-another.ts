// runUntilComplete for each boat, and the last one is home.
import type { EventLoop } from 'asyncio';

export type Boat = () => Promise<string>;

export function keepWatch(loop: EventLoop, boats: readonly Boat[]): string[] {
  try {
    return boats.map((boat) => loop.runUntilComplete(boat()));
  } finally {
    loop.runUntilComplete(loop.shutdownAsyncgens());
    loop.close();
  }
}
