/** Draws a random program from a seed. */
import type { Body, Handler, Operand, Program, Statement } from './program.ts';
import { shared } from './program.ts';
import { SeededRandom } from './random.ts';

const slots = ['a', 'b', 'c', 'd', 'e', 'f'];
// Eighths of a second are exact in binary, so sums of them are equal in both languages.
const delays = [0, 0, 0.125, 0.25, 0.25, 0.375, 0.5, 0.5, 0.625, 1, 1, 1.5, 2];
const limits = [null, 0, 0.125, 0.25, 0.5, 0.5, 1, 2];

/** The program that `seed` names; the same seed draws the same program for ever. */
export function generate(seed: number): Program {
  const random = new SeededRandom(seed);
  const count = random.integer(2, 6);
  const generatorCount = random.integer(0, 2);
  const draw = new Drawer(random, count, generatorCount);
  return {
    seed,
    functions: Array.from({ length: count }, (_, index) => draw.function(index)),
    generators: Array.from({ length: generatorCount }, () => draw.generator()),
    queues: [
      { kind: 'Queue', size: random.pick([0, 1, 2]) },
      { kind: random.pick(['Queue', 'LifoQueue'] as const), size: random.pick([0, 1, 2]) },
      { kind: random.pick(['Queue', 'PriorityQueue'] as const), size: random.pick([0, 3]) },
    ],
    permits: [random.integer(0, 2), random.integer(1, 2)],
    parties: random.integer(1, 3),
    eager: random.chance(0.15),
    twice: random.chance(0.1),
  };
}

class Drawer {
  readonly #random: SeededRandom;
  readonly #functions: number;
  readonly #generators: number;
  #current = 0;
  #depth = 0;

  constructor(random: SeededRandom, functions: number, generators: number) {
    this.#random = random;
    this.#functions = functions;
    this.#generators = generators;
  }

  function(index: number): Body {
    this.#current = index;
    this.#depth = 0;
    const body = [...this.#body(index === 0 ? 5 : 2, index === 0 ? 9 : 5)];
    if (this.#random.chance(0.4)) {
      body.push({ type: 'return', value: this.#random.integer(1, 99) });
    }
    return body;
  }

  generator(): Body {
    // A generator calls no function: it might be iterated inside any of them.
    this.#current = this.#functions - 1;
    this.#depth = 1;
    const body: Statement[] = [];
    for (let round = this.#random.integer(1, 3); round > 0; round -= 1) {
      if (this.#random.chance(0.6)) body.push({ type: 'sleep', delay: this.#delay() });
      body.push({ type: 'yield', value: this.#random.integer(1, 99) });
    }
    if (this.#random.chance(0.15)) body.push(this.#raise());
    if (!this.#random.chance(0.6)) return body;
    const last: Statement[] = [{ type: 'log' }];
    if (this.#random.chance(0.5))
      last.push({ type: 'sleep', delay: this.#delay() }, { type: 'log' });
    return [{ type: 'try', body, handler: this.#handler(), last }];
  }

  #body(low: number, high: number): Body {
    const length = this.#random.integer(low, high);
    return Array.from({ length }, () => this.#statement());
  }

  #block(): Body {
    this.#depth += 1;
    const body = this.#body(1, 3);
    this.#depth -= 1;
    return body;
  }

  #statement(): Statement {
    const random = this.#random;
    const roll = random.next();
    if (roll < 0.14) return { type: 'sleep', delay: this.#delay() };
    if (roll < 0.2) return { type: 'log' };
    if (roll < 0.36 && this.#canCall()) {
      const eager = random.chance(0.1);
      return { type: 'spawn', slot: random.pick(slots), target: this.#target(), eager };
    }
    if (roll < 0.44) return { type: 'await', operand: this.#operand() };
    if (roll < 0.52) return this.#cancellation();
    if (roll < 0.66) return this.#survived(this.#combinator());
    if (roll < 0.78 && this.#depth < 3) return this.#compound();
    if (roll < 0.94) return this.#survived(this.#coordination());
    return this.#oddity();
  }

  /** Half of what may raise stands in a try, so that programs live long enough to be odd. */
  #survived(statement: Statement): Statement {
    if (!this.#random.chance(0.5)) return statement;
    return { type: 'try', body: [statement], handler: 'log', last: [] };
  }

  #cancellation(): Statement {
    const random = this.#random;
    const roll = random.next();
    if (roll < 0.7) {
      const message = random.chance(0.3) ? this.#word() : null;
      return { type: 'cancel', slot: random.pick(slots), message };
    }
    if (roll < 0.8) return { type: 'cancel-self' };
    if (roll < 0.9) return { type: 'uncancel' };
    if (roll < 0.95) return { type: 'status', slot: random.pick(slots) };
    const ask = random.pick(['result', 'exception'] as const);
    return { type: 'outcome', slot: random.pick(slots), ask };
  }

  #combinator(): Statement {
    const random = this.#random;
    switch (random.integer(0, 5)) {
      case 0:
        return { type: 'gather', operands: this.#operands(), returnExceptions: random.chance(0.4) };
      case 1:
        return {
          type: 'wait',
          slots: Array.from({ length: random.integer(1, 3) }, () => random.pick(slots)),
          timeout: random.pick(limits),
          returnWhen: random.pick(['ALL_COMPLETED', 'FIRST_COMPLETED', 'FIRST_EXCEPTION'] as const),
        };
      case 2:
      case 3:
        return { type: 'wait-for', operand: this.#operand(), timeout: random.pick(limits) };
      case 4:
        return { type: 'shield', operand: this.#operand() };
      default:
        return {
          type: 'as-completed',
          operands: this.#operands(),
          timeout: random.pick(limits),
          asynchronous: random.chance(0.4),
        };
    }
  }

  #compound(): Statement {
    const random = this.#random;
    const roll = random.next();
    if (roll < 0.2) {
      const body = this.#block();
      if (!random.chance(0.3)) return { type: 'timeout', delay: random.pick(limits), body };
      const change: Statement = { type: 'reschedule', delay: random.pick([null, ...delays]) };
      return { type: 'timeout', delay: random.pick(limits), body: [change, ...body] };
    }
    if (roll < 0.4) {
      const targets = this.#canCall()
        ? Array.from({ length: random.integer(0, 3) }, () => this.#target())
        : [];
      return { type: 'task-group', targets, body: this.#block() };
    }
    if (roll < 0.75) {
      const last = random.chance(0.5) ? this.#block() : [];
      return { type: 'try', body: this.#block(), handler: this.#handler(), last };
    }
    if (roll < 0.82) return { type: 'repeat', times: random.integer(2, 3), body: this.#block() };
    if (roll < 0.92) {
      return { type: 'lock', index: random.integer(0, shared.locks - 1), body: this.#block() };
    }
    return { type: 'semaphore', index: random.integer(0, 1), body: this.#block() };
  }

  #coordination(): Statement {
    const random = this.#random;
    const roll = random.next();
    if (roll < 0.25) {
      return {
        type: 'event',
        index: random.integer(0, shared.events - 1),
        action: random.pick(['wait', 'set', 'set', 'clear'] as const),
      };
    }
    if (roll < 0.6) {
      return {
        type: 'queue',
        index: random.integer(0, 2),
        action: random.pick([
          'put',
          'put',
          'get',
          'put-nowait',
          'get-nowait',
          'task-done',
          'join',
        ] as const),
      };
    }
    if (roll < 0.64) {
      return { type: 'queue-shutdown', index: random.integer(0, 2), immediate: random.chance(0.5) };
    }
    if (roll < 0.7) return { type: 'condition-wait', index: 0 };
    if (roll < 0.72) {
      return { type: 'condition-wait-for', index: 0, least: random.integer(1, 3) };
    }
    if (roll < 0.82) {
      return { type: 'notify', index: 0, count: random.pick([1, 1, 2, 'all'] as const) };
    }
    if (roll < 0.88) {
      return {
        type: 'barrier',
        action: random.pick(['wait', 'wait', 'wait', 'reset', 'abort'] as const),
      };
    }
    if (roll < 0.9) return { type: 'semaphore-release', index: random.integer(0, 1) };
    if (roll < 0.92) {
      const action = random.pick(['acquire', 'release'] as const);
      return { type: 'lock-bare', index: random.integer(0, shared.locks - 1), action };
    }
    if (roll < 0.96) return { type: 'future-wait' };
    return { type: 'future-set', error: random.chance(0.3) };
  }

  #oddity(): Statement {
    const random = this.#random;
    const roll = random.next();
    if (roll < 0.2) return this.#raise();
    if (roll < 0.25) {
      return {
        type: 'generator',
        action: random.pick(['next', 'next', 'send', 'throw', 'close'] as const),
      };
    }
    if (roll < 0.45 && this.#generators > 0) {
      const stopAfter = random.chance(0.4) ? random.integer(1, 2) : null;
      return { type: 'for-each', generator: random.integer(0, this.#generators - 1), stopAfter };
    }
    if (roll < 0.6) return { type: 'set-variable', value: random.integer(1, 99) };
    if (roll < 0.75) return { type: 'show-variable' };
    if (roll < 0.83) return { type: 'call-soon', raises: random.chance(0.2) };
    if (roll < 0.91) {
      return { type: 'call-later', delay: this.#delay(), cancelled: random.chance(0.3) };
    }
    return { type: 'callback', slot: random.pick(slots) };
  }

  #raise(): Statement {
    return { type: 'raise', message: this.#word(), cancelled: this.#random.chance(0.15) };
  }

  #operands(): Operand[] {
    return Array.from({ length: this.#random.integer(1, 3) }, () => this.#operand());
  }

  #operand(): Operand {
    if (this.#canCall() && this.#random.chance(0.6))
      return { type: 'call', target: this.#target() };
    return { type: 'slot', slot: this.#random.pick(slots) };
  }

  #canCall(): boolean {
    return this.#current < this.#functions - 1;
  }

  #target(): number {
    return this.#random.integer(this.#current + 1, this.#functions - 1);
  }

  #handler(): Handler {
    return this.#random.pick(['log', 'log', 'log-cancel', 'cancel-reraise', 'none'] as const);
  }

  #delay(): number {
    return this.#random.pick(delays);
  }

  #word(): string {
    return this.#random.pick(['rain', 'fog', 'ice', 'wind', 'salt']);
  }
}
