// A tenth of the time is the time divided by ten.
import { type Callback, EventLoop, type TimerHandle } from 'asyncio';

export class HastyLoop extends EventLoop {
  readonly #haste: number;

  constructor(haste: number) {
    super();
    this.#haste = haste;
  }

  override callAt(when: number, callback: Callback, ...args: readonly unknown[]): TimerHandle {
    return super.callAt(when / this.#haste, callback, ...args);
  }
}
