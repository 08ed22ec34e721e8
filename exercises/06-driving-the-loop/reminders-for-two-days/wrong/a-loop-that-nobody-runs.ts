// A loop that has been made is running.
import { type EventLoop, newEventLoop } from 'asyncio';

export class Reminders {
  #loop: EventLoop | null = null;

  remind(seconds: number, ring: () => void): void {
    this.#loop = newEventLoop();
    this.#loop.callLater(seconds, ring);
  }
}
