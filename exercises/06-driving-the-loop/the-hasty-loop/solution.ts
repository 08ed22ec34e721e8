import { type Callback, EventLoop, type TimerHandle } from 'asyncio';

/** A loop on which every wait takes only a part of its time. */
export class HastyLoop extends EventLoop {
  readonly #haste: number;

  constructor(haste: number) {
    super();
    this.#haste = haste;
  }

  override callAt(when: number, callback: Callback, ...args: readonly unknown[]): TimerHandle {
    const now = this.time();
    return super.callAt(now + (when - now) / this.#haste, callback, ...args);
  }
}
