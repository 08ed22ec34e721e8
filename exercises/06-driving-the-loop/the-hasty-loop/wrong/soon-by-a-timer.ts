// What is called soon goes through callAt as well, so that all waits are in one place.
import { type Callback, EventLoop, type TimerHandle } from 'asyncio';

export class HastyLoop extends EventLoop {
  readonly #haste: number;

  constructor(haste: number) {
    super();
    this.#haste = haste;
  }

  override callSoon(callback: Callback, ...args: readonly unknown[]): TimerHandle {
    return super.callAt(this.time() + 1 / 1000 / this.#haste, callback, ...args);
  }

  override callAt(when: number, callback: Callback, ...args: readonly unknown[]): TimerHandle {
    const now = this.time();
    return super.callAt(now + (when - now) / this.#haste, callback, ...args);
  }
}
