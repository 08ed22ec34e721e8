/**
 * `Date` on the virtual clock and in one time zone.
 *
 * `new Date()` and `Date.now()` start at a fixed moment and move with the loop's clock. Local
 * time is UTC: the same program prints the same hour on every machine.
 */

/** Where virtual time 0 lies: 1 January 2026, 09:00 UTC. */
export const EPOCH = Date.UTC(2026, 0, 1, 9);

/** A `Date` constructor whose "now" is `EPOCH` plus the seconds that `clock` tells. */
export function virtualDate(clock: () => number): DateConstructor {
  const Native = Date;
  const now = () => EPOCH + Math.floor(clock() * 1000);

  function VirtualDate(this: unknown, ...parts: unknown[]): string | Date {
    if (!new.target) return new Native(now()).toUTCString();
    return Reflect.construct(Native, [instant(parts)], new.target);
  }

  function instant(parts: readonly unknown[]): number {
    if (parts.length === 0) return now();
    if (parts.length > 1) return Native.UTC(...(parts as [number, number]));
    const [only] = parts;
    if (only instanceof Native) return only.getTime();
    return typeof only === 'string' ? parse(only) : new Native(only as number).getTime();
  }

  function parse(text: string): number {
    // The same text without a zone means local time; here that is UTC.
    const zoned = /(?:Z|[+-]\d\d:?\d\d|GMT|UTC)\s*(?:\(.*\))?$/i.test(text.trim());
    const withZone =
      text.includes(':') && !zoned ? `${text.trim()}${text.includes('T') ? 'Z' : ' UTC'}` : text;
    return Native.parse(withZone);
  }

  Object.defineProperties(VirtualDate, {
    prototype: { value: Native.prototype, writable: false },
    length: { value: 7 },
    name: { value: 'Date' },
    now: { value: now, writable: true, configurable: true },
    parse: { value: parse, writable: true, configurable: true },
    UTC: { value: Native.UTC, writable: true, configurable: true },
  });
  useUtc(Native.prototype, VirtualDate);
  return VirtualDate as unknown as DateConstructor;
}

const parts = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];

/** Makes every local-time method of `Date.prototype` mean UTC. */
function useUtc(prototype: Date, constructor_: unknown): void {
  const methods = prototype as unknown as Record<string, unknown>;
  const define = (name: string, value: unknown) =>
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  for (const part of parts) {
    define(`get${part}`, methods[`getUTC${part}`]);
    if (part !== 'Day') define(`set${part}`, methods[`setUTC${part}`]);
  }
  define('constructor', constructor_);
  define('getTimezoneOffset', () => 0);
  define('toString', prototype.toUTCString);
  define('toDateString', function toDateString(this: Date) {
    return this.toUTCString().slice(0, 16);
  });
  define('toTimeString', function toTimeString(this: Date) {
    return this.toUTCString().slice(17);
  });
}
