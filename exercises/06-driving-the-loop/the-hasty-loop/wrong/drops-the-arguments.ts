// callAt is handed a moment and a function.
import { type Callback, EventLoop, type TimerHandle } from 'asyncio';

export class HastyLoop extends EventLoop {
  readonly #haste: number;

  constructor(haste: number) {
    super();
    this.#haste = haste;
  }

  override callAt(when: number, callback: Callback): TimerHandle {
    const now = this.time();
    return super.callAt(now + (when - now) / this.#haste, callback);
  }
}
