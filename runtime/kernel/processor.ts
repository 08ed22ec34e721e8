/**
 * What computing costs. It is free unless the run models a processor; then each round of a loop
 * and each call costs a fixed time. Nothing is charged as it happens: what is owed is settled
 * when somebody looks at the clock and when a step ends, the same on every machine.
 */
export class Processor {
  /** Whether code can owe anything at all; the trampoline asks after every step. */
  charges: boolean;
  /** Nanoseconds that were charged. */
  #computed = 0;
  readonly #roundCost: number;
  /** Rounds that were charged. */
  #settled = 0;
  /** Nanoseconds owed for something else than rounds. */
  #debt = 0;
  /** When the process time was asked for last. */
  #askedAt = -1;

  constructor(roundCost: number) {
    this.#roundCost = roundCost;
    this.charges = roundCost > 0;
  }

  /** Charges what is owed when the run has gone `rounds` rounds, and says how much it is. */
  settle(rounds: number): number {
    const duration = this.#owed(rounds);
    this.#settled = rounds;
    this.#debt = 0;
    this.#computed += duration;
    return duration;
  }

  /**
   * Nanoseconds that code has computed, charged already or not; `now` leaves out what is owed.
   * To ask again where no time has passed is computing too, and costs `asking`: whoever asks on
   * and on gets on.
   */
  time(now: number, rounds: number, asking: number): number {
    if (now + this.#owed(rounds) === this.#askedAt) {
      this.#debt += asking;
      this.charges = true;
    }
    const owed = this.#owed(rounds);
    this.#askedAt = now + owed;
    return this.#computed + owed;
  }

  #owed(rounds: number): number {
    return Math.round((rounds - this.#settled) * this.#roundCost + this.#debt);
  }
}
