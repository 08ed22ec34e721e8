// Everything that waits comes through callLater in the end.
import { type Callback, EventLoop, type TimerHandle } from 'asyncio';

export class HastyLoop extends EventLoop {
  readonly #haste: number;

  constructor(haste: number) {
    super();
    this.#haste = haste;
  }

  override callLater(delay: number, callback: Callback, ...args: readonly unknown[]): TimerHandle {
    return this.callAt(this.time() + delay / this.#haste, callback, ...args);
  }
}
