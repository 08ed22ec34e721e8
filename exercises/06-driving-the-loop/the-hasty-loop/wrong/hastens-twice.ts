// There are two methods for timers, so both have to make haste.
import { type Callback, EventLoop, type TimerHandle } from 'asyncio';

export class HastyLoop extends EventLoop {
  readonly #haste: number;

  constructor(haste: number) {
    super();
    this.#haste = haste;
  }

  override callLater(delay: number, callback: Callback, ...args: readonly unknown[]): TimerHandle {
    return super.callLater(delay / this.#haste, callback, ...args);
  }

  override callAt(when: number, callback: Callback, ...args: readonly unknown[]): TimerHandle {
    const now = this.time();
    return super.callAt(now + (when - now) / this.#haste, callback, ...args);
  }
}
