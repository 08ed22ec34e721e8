/** Reads from values that may fight back: getters that throw, loop or lie. */
import { LimitError } from '#kernel/errors.ts';

/** The string that `read` gives, "" for anything else or if it throws. */
export function textOf(read: () => unknown): string {
  try {
    const value = read();
    return typeof value === 'string' ? value : '';
  } catch (error) {
    if (error instanceof LimitError) throw error;
    return '';
  }
}

/** The value of an own data property; getters are not called. */
export function ownValue(value: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

/** The name of the class that made `value`, '' without a prototype. */
export function className(value: object): string {
  const seen = Object.getPrototypeOf(value);
  if (seen === null) return '';
  const maker = ownOrInherited(seen, 'constructor');
  const name = typeof maker === 'function' ? ownValue(maker, 'name') : '';
  return typeof name === 'string' && name !== '' ? name : 'Object';
}

/** Reads a property up the prototype chain; of getters it calls the locked-down built-in ones. */
function ownOrInherited(start: object, key: string): unknown {
  for (let at: object | null = start; at !== null; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, key);
    if (found === undefined) continue;
    return 'value' in found ? found.value : Object.isFrozen(at) ? found.get?.call(at) : null;
  }
  return null;
}
