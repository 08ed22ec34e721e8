/**
 * What calling an `async function*` gives.
 *
 * `next`, `return` and `throw` each make a coroutine that drives the one underlying generator
 * until it gives a value, returns or throws. To the trampoline it is a coroutine like any other:
 * what the body awaits passes through, and a given value ends the coroutine.
 *
 * As in Python there is no queue: a second `next()` while the first waits is an error. The loop
 * remembers every generator that has started and not ended, and closes it when the run ends.
 */
import { Coroutine, type Steps } from './coroutine.ts';
import { RuntimeError } from './errors.ts';
import type { BaseEventLoop } from './event-loop.ts';
import { Future } from './future.ts';
import { withHint } from './hint.ts';
import { activeRuntime } from './running.ts';

type StepResult = ReturnType<Steps['next']>;
type Mode = 'next' | 'throw' | 'return';

/** Marks `value` as given to the consumer; yielded by the body. @internal */
export class Given {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

export class AsyncGeneratorObject {
  /** @internal */
  readonly _body: Steps;
  /** @internal The function it comes from: its site, or its name for library code. */
  readonly _origin: number | string;
  /** @internal */
  _running = false;
  /** @internal */
  _ended = false;
  /** @internal The loop that will close it, once it has started. */
  _loop: BaseEventLoop | null = null;

  constructor(body: Steps, origin: number | string) {
    this._body = body;
    this._origin = origin;
  }

  /** Name of the function it comes from. */
  get name(): string {
    const origin = this._origin;
    return typeof origin === 'string' ? origin : activeRuntime().describeSite(origin).name;
  }

  /** A coroutine that runs the body to its next value: `{ value, done }`. */
  next(sent?: unknown): GeneratorStep {
    return new GeneratorStep(this, 'next', sent);
  }

  /** A coroutine that ends the body where it stands; `finally` blocks run. Python's `aclose`. */
  return(value?: unknown): GeneratorStep {
    return new GeneratorStep(this, 'return', value);
  }

  /** A coroutine that throws `error` in where the body stands. Python's `athrow`. */
  throw(error: unknown): GeneratorStep {
    return new GeneratorStep(this, 'throw', error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  [Symbol.asyncDispose](): GeneratorStep {
    return this.return();
  }

  get [Symbol.toStringTag](): string {
    return 'async_generator';
  }

  toString(): string {
    return `<async_generator object ${this.name}>`;
  }
}

const METHOD_NAMES = { next: 'anext', throw: 'athrow', return: 'aclose' } as const;

/** One call of `next`, `throw` or `return`, which runs when it is awaited. */
export class GeneratorStep extends Coroutine {
  readonly #generator: AsyncGeneratorObject;
  readonly #mode: Mode;
  readonly #sent: unknown;
  #begun = false;
  /** A given (or, if done, returned) awaitable is being awaited. */
  #delivering: { readonly done: boolean } | null = null;

  constructor(generator: AsyncGeneratorObject, mode: Mode, sent: unknown) {
    super(null, generator._origin);
    this.#generator = generator;
    this.#mode = mode;
    this.#sent = sent;
  }

  /** @internal */
  override get _kind(): string {
    return this.#mode === 'next' ? '__anext__()/asend()' : 'aclose()/athrow()';
  }

  next(value: unknown): StepResult {
    if (this.#delivering !== null) return this.#afterDelivery('next', value);
    return this.#begun ? this.#drive('next', value) : this.#begin(this.#mode, this.#sent);
  }

  override throw(error: unknown): StepResult {
    if (this.#delivering !== null) return this.#afterDelivery('throw', error);
    if (this.#begun) return this.#drive('throw', error);
    // Cancelled before its first step: the generator has not heard of it.
    throw error;
  }

  return(value: unknown): StepResult {
    return this.#begun ? this.#drive('return', value) : { done: true, value };
  }

  #begin(mode: Mode, input: unknown): StepResult {
    const generator = this.#generator;
    this.#begun = true;
    if (generator._running) {
      throw withHint(
        new RuntimeError(
          `${METHOD_NAMES[this.#mode]}(): asynchronous generator is already running`,
        ),
        'Await one step before asking for the next.',
      );
    }
    if (generator._ended && mode === 'throw') {
      // As `athrow` has it: nothing is left to throw into, so nothing is raised.
      return { done: true, value: { done: true, value: undefined } };
    }
    if (generator._loop === null && !generator._ended) {
      generator._loop = activeRuntime().loop;
      generator._loop?._generators.add(generator);
    }
    generator._running = true;
    return this.#drive(mode, input);
  }

  #drive(mode: Mode, input: unknown): StepResult {
    const generator = this.#generator;
    let step: StepResult;
    try {
      step = generator._body[mode](input);
    } catch (error) {
      this.#end();
      throw error;
    }
    if (step.done === true) {
      this.#end();
      return this.#deliver(true, step.value);
    }
    if (!(step.value instanceof Given)) return { done: false, value: step.value };
    if (this.#mode === 'return') {
      generator._running = false;
      throw new RuntimeError('async generator ignored GeneratorExit');
    }
    return this.#deliver(false, step.value.value);
  }

  /** Ends this step with `{ done, value }`; a value that is itself awaitable is awaited first. */
  #deliver(done: boolean, value: unknown): StepResult {
    if (value instanceof Coroutine || value instanceof Future) {
      this.#delivering = { done };
      return { done: false, value };
    }
    this.#generator._running = false;
    return { done: true, value: { done, value } };
  }

  #afterDelivery(mode: Mode, input: unknown): StepResult {
    const done = this.#delivering?.done === true;
    this.#delivering = null;
    if (mode === 'next') return this.#deliver(done, input);
    if (done) throw input;
    return this.#drive(mode, input);
  }

  #end(): void {
    const generator = this.#generator;
    generator._running = false;
    generator._ended = true;
    generator._loop?._generators.delete(generator);
  }
}
