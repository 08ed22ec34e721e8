// Whoever needs the loop asks for it when it is made.
import { getRunningLoop } from 'asyncio';

export class Reminders {
  readonly #loop = getRunningLoop();

  remind(seconds: number, ring: () => void): void {
    this.#loop.callLater(seconds, ring);
  }
}
