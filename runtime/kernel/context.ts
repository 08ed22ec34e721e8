/**
 * Context variables, as in PEP 567.
 *
 * A `Context` points at an immutable map; setting a variable replaces the map, so a copy costs
 * one small object. Most programs set none. For them `null` stands for "a context of its own,
 * still empty": tasks and handles start with it, and the first `set` makes it real.
 */
import { LookupError, RuntimeError, ValueError } from './errors.ts';
import { withHint } from './hint.ts';
import { quote, repr } from './repr.ts';
import { activeRuntime } from './running.ts';
import type { Runtime } from './runtime.ts';

type Values = ReadonlyMap<ContextVar<unknown>, unknown>;

const NO_VALUES: Values = new Map();

/** A mapping from context variables to their values, in which a callable may run. */
export class Context {
  /** @internal */
  _values: Values;
  /** @internal True while `run` is inside. */
  _entered = false;

  constructor() {
    this._values = NO_VALUES;
  }

  /**
   * Calls `callable(...args)` with this context as the current one and returns its result;
   * what it sets stays in this context.
   *
   * @throws RuntimeError if this context is entered already.
   */
  run<A extends readonly unknown[], R>(callable: (...args: A) => R, ...args: A): R {
    const runtime = activeRuntime();
    if (this._entered || runtime.context === this) {
      throw new RuntimeError(`cannot enter context: ${this} is already entered`);
    }
    const outer = runtime.context;
    runtime.context = this;
    this._entered = true;
    try {
      return callable(...args);
    } finally {
      this._entered = false;
      runtime.context = outer;
    }
  }

  /** A new context with the same values. */
  copy(): Context {
    const copy = new Context();
    copy._values = this._values;
    return copy;
  }

  /** The value `variable` has here, or `undefined`. */
  get<T>(variable: ContextVar<T>): T | undefined {
    return this._values.get(variable as ContextVar<unknown>) as T | undefined;
  }

  /** Whether `variable` was set in this context. */
  has(variable: ContextVar<unknown>): boolean {
    return this._values.has(variable);
  }

  /** The number of variables set in this context. */
  get size(): number {
    return this._values.size;
  }

  [Symbol.iterator](): Iterator<[ContextVar<unknown>, unknown]> {
    return this._values.entries();
  }

  toString(): string {
    return `<Context size=${this.size}>`;
  }
}

/** A variable whose value belongs to the task (or callback) that set it. */
export class ContextVar<T> {
  readonly name: string;
  readonly #default: { readonly value: T } | null;

  /**
   * @param options.default what `get` returns where the variable was never set.
   * @example
   * const request = new ContextVar('request', { default: 'none' });
   */
  constructor(name: string, options: { readonly default?: T } = {}) {
    this.name = name;
    this.#default = 'default' in options ? { value: options.default as T } : null;
  }

  /**
   * The value in the current context, else `fallback`, else the variable's default.
   *
   * @throws LookupError if there is none of the three.
   */
  get(...fallback: [value?: T]): T {
    const values = activeRuntime().context?._values;
    const key = this as ContextVar<unknown>;
    if (values?.has(key) === true) return values.get(key) as T;
    if (fallback.length > 0) return fallback[0] as T;
    if (this.#default !== null) return this.#default.value;
    throw withHint(
      new LookupError(String(this)),
      'It was never set here and has no default; give it one: new ContextVar(name, { default: … }).',
    );
  }

  /** Sets the value in the current context; the token takes it back. */
  set(value: T): Token<T> {
    const context = currentContext(activeRuntime());
    const key = this as ContextVar<unknown>;
    const token = new Token<T>(this, context);
    const values = new Map(context._values);
    values.set(key, value);
    context._values = values;
    return token;
  }

  /**
   * Puts back the value from before the `set` that gave `token`.
   *
   * @throws RuntimeError if the token was used; ValueError if it is another variable's or
   *   another context's.
   */
  reset(token: Token<T>): void {
    if (token._used) throw new RuntimeError(`${token} has already been used once`);
    if (token.variable !== this) {
      throw new ValueError(`${token} was created by a different ContextVar`);
    }
    const context = currentContext(activeRuntime());
    if (token._context !== context) {
      throw new ValueError(`${token} was created in a different Context`);
    }
    token._used = true;
    const values = new Map(context._values);
    if (token.oldValue === Token.MISSING) values.delete(this as ContextVar<unknown>);
    else values.set(this as ContextVar<unknown>, token.oldValue);
    context._values = values;
  }

  toString(): string {
    const fallback = this.#default === null ? '' : ` default=${repr(this.#default.value)}`;
    return `<ContextVar name=${quote(this.name)}${fallback}>`;
  }
}

/** What `ContextVar.set` returns; `using _ = variable.set(value)` resets at the block's end. */
export class Token<T> {
  /** The `oldValue` of a token whose variable had no value before. */
  static readonly MISSING: unique symbol = Symbol('Token.MISSING');
  readonly variable: ContextVar<T>;
  readonly oldValue: T | typeof Token.MISSING;
  /** @internal */
  readonly _context: Context;
  /** @internal */
  _used = false;

  constructor(variable: ContextVar<T>, context: Context) {
    const key = variable as ContextVar<unknown>;
    this.variable = variable;
    this.oldValue = context.has(key) ? (context.get(variable) as T) : Token.MISSING;
    this._context = context;
  }

  [Symbol.dispose](): void {
    this.variable.reset(this);
  }

  toString(): string {
    return `<Token${this._used ? ' used' : ''} var=${this.variable}>`;
  }
}

/** A copy of the current context. */
export function copyContext(): Context {
  return inheritContext(activeRuntime()) ?? new Context();
}

/** The context in force, made real if nothing was set in it so far. @internal */
export function currentContext(runtime: Runtime): Context {
  runtime.context ??= new Context();
  return runtime.context;
}

/** What a new task or handle starts with: a copy, or `null` while nothing is set. @internal */
export function inheritContext(runtime: Runtime): Context | null {
  const context = runtime.context;
  return context === null || context._values.size === 0 ? null : context.copy();
}
