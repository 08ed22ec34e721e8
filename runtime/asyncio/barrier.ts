/**
 * A meeting point for a fixed number of tasks.
 *
 *   filling ─the last one comes─► draining ─the last one leaves─► filling
 *      │                              │
 *      └──reset()──► resetting ───────┴──the last one leaves──► filling
 *   any ──abort()──► broken
 */
import { RuntimeError, ValueError } from '#kernel/errors.ts';
import { Condition } from './condition.ts';

/** The barrier was aborted, or reset while the task waited. */
export class BrokenBarrierError extends RuntimeError {
  static {
    BrokenBarrierError.prototype.name = 'BrokenBarrierError';
  }
}

type BarrierState = 'filling' | 'draining' | 'resetting' | 'broken';

/**
 * Lets tasks through once `parties` of them have come.
 *
 * @example
 * const place = await barrier.wait();
 */
export class Barrier {
  readonly #condition = new Condition();
  readonly #parties: number;
  #state: BarrierState = 'filling';
  #count = 0;

  /** @throws ValueError if `parties` is below one. */
  constructor(parties: number) {
    if (parties < 1) throw new ValueError('parties must be >= 1');
    this.#parties = parties;
  }

  /** How many tasks it takes. */
  get parties(): number {
    return this.#parties;
  }

  /** How many tasks wait. */
  get nWaiting(): number {
    return this.#state === 'filling' ? this.#count : 0;
  }

  /** Whether it was aborted. */
  get broken(): boolean {
    return this.#state === 'broken';
  }

  /**
   * Waits for the others; gives this task's place, from 0.
   *
   * @throws BrokenBarrierError if the barrier is aborted or reset meanwhile.
   */
  async wait(): Promise<number> {
    await using _ = await this.#condition.acquire();
    await this.#block();
    try {
      const index = this.#count;
      this.#count += 1;
      if (index + 1 === this.#parties) this.#drain();
      else await this.#fill();
      return index;
    } finally {
      this.#count -= 1;
      this.#exit();
    }
  }

  /** Sends who waits away with `BrokenBarrierError` and starts anew. */
  async reset(): Promise<void> {
    await using _ = await this.#condition.acquire();
    this.#state = this.#count > 0 ? 'resetting' : 'filling';
    this.#condition.notifyAll();
  }

  /** Breaks it: who waits, and who comes, gets `BrokenBarrierError`. */
  async abort(): Promise<void> {
    await using _ = await this.#condition.acquire();
    this.#state = 'broken';
    this.#condition.notifyAll();
  }

  /** Waits while the last meeting empties the room. */
  async #block(): Promise<void> {
    await this.#condition.waitFor(() => this.#state !== 'draining' && this.#state !== 'resetting');
    if (this.#state === 'broken') throw new BrokenBarrierError('Barrier aborted');
  }

  async #fill(): Promise<void> {
    await this.#condition.waitFor(() => this.#state !== 'filling');
    if (this.#state === 'broken' || this.#state === 'resetting') {
      throw new BrokenBarrierError('Abort or reset of barrier');
    }
  }

  #drain(): void {
    this.#state = 'draining';
    this.#condition.notifyAll();
  }

  #exit(): void {
    if (this.#count > 0) return;
    if (this.#state === 'resetting' || this.#state === 'draining') this.#state = 'filling';
    this.#condition.notifyAll();
  }

  toString(): string {
    const waiting = this.broken ? '' : ` waiters=${this.nWaiting}/${this.#parties}`;
    return `<Barrier ${this.#state}${waiting}>`;
  }
}
