// The loop with the bells is never run, so run it.
import { newEventLoop } from 'asyncio';

export class Reminders {
  readonly #loop = newEventLoop();

  remind(seconds: number, ring: () => void): void {
    this.#loop.callLater(seconds, () => {
      ring();
      this.#loop.stop();
    });
    this.#loop.runForever();
  }
}
