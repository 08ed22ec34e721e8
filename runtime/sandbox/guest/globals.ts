/**
 * What a program finds in its global scope: the language, and virtual or refused versions of
 * what hosts usually add. Everything else is removed, also from the prototypes of the global
 * object, where a worker keeps `postMessage` and `addEventListener`.
 */
import type { VirtualConsole } from './console.ts';
import { fixLocale } from './fixed-locale.ts';
import { inertPromise } from './inert-promise.ts';
import { EOFError } from './input.ts';
import { libraryClasses } from './library-classes.ts';
import { lockDown } from './lock-down.ts';
import { installRefused } from './refused.ts';
import { randomUnit, seededCrypto } from './seeded-random.ts';
import { virtualDate } from './virtual-date.ts';

/** The part of ECMAScript that behaves the same in every engine and every run. */
const language = new Set<string>(
  `globalThis undefined NaN Infinity isFinite isNaN parseFloat parseInt
  decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval
  Object Function Boolean Symbol Number BigInt Math Date String RegExp JSON Reflect Proxy
  Array Map Set WeakMap WeakSet Iterator
  ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array
  Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array
  Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError
  SuppressedError DisposableStack Promise Intl`.split(/\s+/),
);

/** What the virtual globals ask of the run that is going on. */
export interface Sources {
  /** Virtual seconds. */
  readonly clock: () => number;
  /** Uniform 32-bit integers. */
  readonly random: () => number;
  readonly console: VirtualConsole;
  /** The next line of the input. */
  readonly input: (prompt: unknown) => string;
}

/** Turns the global scope of this realm into that of a program; once, before any of its code. */
export function prepareGlobals(sources: Sources): void {
  strip(globalThis);
  const inert = inertPromise();
  silenceNativePromises(inert);
  Reflect.deleteProperty(Array, 'fromAsync');
  Reflect.deleteProperty(Date.prototype, 'toTemporalInstant');
  Math.random = randomUnit(sources.random);
  fixLocale();
  define('Date', virtualDate(sources.clock));
  define('Promise', inert);
  define('crypto', seededCrypto(sources.random));
  define('performance', virtualPerformance(sources.clock));
  installConsole(sources.console);
  const { input } = sources;
  define('input', (prompt?: unknown) => input(prompt));
  define('EOFError', EOFError);
  installRefused(globalThis);
  Error.stackTraceLimit = 50;
  // V8 would hand the functions on the stack to a program's own `prepareStackTrace`.
  Object.defineProperty(Error, 'prepareStackTrace', { value: undefined });
  lockDown(globalThis, [...language, 'performance', 'crypto'], libraryClasses());
}

/** Gives the program a console that knows nothing of another's groups and timers. */
export function installConsole(console: VirtualConsole): void {
  define('console', console);
}

function strip(global: object): void {
  for (let at = global; at !== Object.prototype && at !== null; at = Object.getPrototypeOf(at)) {
    for (const key of Reflect.ownKeys(at)) {
      if (at === global && typeof key === 'string' && language.has(key)) continue;
      Reflect.deleteProperty(at, key);
    }
  }
}

/** Some syntax still makes native promises; they must not run the program's code later. */
function silenceNativePromises(inert: PromiseConstructor): void {
  const { prototype } = Promise;
  for (const name of ['constructor', 'then', 'catch', 'finally'] as const) {
    const value = name === 'constructor' ? inert : inert.prototype[name];
    Object.defineProperty(prototype, name, { value });
  }
}

function virtualPerformance(clock: () => number): Pick<Performance, 'now' | 'timeOrigin'> {
  return { now: () => clock() * 1000, timeOrigin: 0 };
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}
