/** Makes every default locale `en-US` and every default time zone UTC, as on all machines. */

const LOCALE = 'en-US';

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Patches `Intl` and the `toLocale…` methods of the current realm. */
export function fixLocale(): void {
  if (typeof Intl === 'object') {
    for (const name of Object.getOwnPropertyNames(Intl)) fixIntl(name);
  }
  for (const prototype of [Number.prototype, BigInt.prototype, Array.prototype, typedArrays]) {
    fixMethod(prototype, 'toLocaleString', 0);
  }
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    fixMethod(Date.prototype, name, 0, { timeZone: 'UTC' });
  }
  fixMethod(String.prototype, 'localeCompare', 1);
  fixMethod(String.prototype, 'toLocaleUpperCase', 0);
  fixMethod(String.prototype, 'toLocaleLowerCase', 0);
}

const typedArrays = Object.getPrototypeOf(Uint8Array.prototype) as object;

/** Fills in the locale that stands at argument `at`, and defaults of the options after it. */
function fixMethod(prototype: object, name: string, at: number, defaults?: object): void {
  const native = Object.getOwnPropertyDescriptor(prototype, name)?.value as Method | undefined;
  if (native === undefined) return;
  const fixed = {
    [name](this: unknown, ...args: unknown[]): unknown {
      args[at] ??= LOCALE;
      if (defaults !== undefined) args[at + 1] = { ...defaults, ...(args[at + 1] as object) };
      return Reflect.apply(native, this, args);
    },
  }[name];
  Object.defineProperty(prototype, name, { value: fixed, writable: true, configurable: true });
}

function fixIntl(name: string): void {
  const native = (Intl as unknown as Record<string, unknown>)[name];
  if (typeof native !== 'function' || !/^[A-Z]/.test(name) || name === 'Locale') return;
  const zone = name === 'DateTimeFormat' ? { timeZone: 'UTC' } : {};
  const fixed = new Proxy(native, {
    construct: (target, [locales, options], newTarget) =>
      Reflect.construct(target, [locales ?? LOCALE, { ...zone, ...options }], newTarget),
    apply: (target, self, [locales, options]) =>
      Reflect.apply(target, self, [locales ?? LOCALE, { ...zone, ...options }]),
  });
  Object.defineProperty(Intl, name, { value: fixed, writable: true, configurable: true });
  Object.defineProperty(native.prototype, 'constructor', { value: fixed, configurable: true });
}
