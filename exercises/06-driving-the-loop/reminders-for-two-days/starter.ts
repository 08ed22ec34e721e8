import { newEventLoop } from 'asyncio';

/** Rings for readers; one for the whole program. */
export class Reminders {
  readonly #loop = newEventLoop();

  /** Calls `ring` in `seconds`. */
  remind(seconds: number, ring: () => void): void {
    this.#loop.callLater(seconds, ring);
  }
}
