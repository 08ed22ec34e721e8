// Soon is a wait as well, and every wait is at least a moment.
import { type Callback, EventLoop, type TimerHandle } from 'asyncio';

export class HastyLoop extends EventLoop {
  readonly #haste: number;

  constructor(haste: number) {
    super();
    this.#haste = haste;
  }

  override callAt(when: number, callback: Callback, ...args: readonly unknown[]): TimerHandle {
    const now = this.time();
    return super.callAt(now + Math.abs(when - now) / this.#haste, callback, ...args);
  }
}
