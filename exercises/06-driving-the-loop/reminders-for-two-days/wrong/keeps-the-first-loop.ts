// Once a loop is running, it is the loop of the program.
import { type EventLoop, getRunningLoop } from 'asyncio';

export class Reminders {
  #loop: EventLoop | null = null;

  remind(seconds: number, ring: () => void): void {
    this.#loop ??= getRunningLoop();
    this.#loop.callLater(seconds, ring);
  }
}
