// The block begins when the bridge is asked to open.
import { asyncEnter, getRunningLoop } from 'asyncio';

export interface Bridge {
  /** Swings open; takes a while. */
  swingOpen(): Promise<void>;
  /** Swings shut; takes a while. Returns whether the bolt is in. */
  swingShut(): Promise<boolean>;
}

/** A block during which the bridge is open; tells `note` how long it stood open. */
export class Opening {
  readonly bridge: Bridge;
  readonly note: (seconds: number) => void;
  #since = 0;

  constructor(bridge: Bridge, note: (seconds: number) => void) {
    this.bridge = bridge;
    this.note = note;
  }

  async [asyncEnter]() {
    this.#since = getRunningLoop().time();
    await this.bridge.swingOpen();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.bridge.swingShut();
    this.note(getRunningLoop().time() - this.#since);
  }
}
