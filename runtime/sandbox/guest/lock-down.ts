/**
 * Freezes the built-ins of the realm before the learner's program runs in it.
 *
 * Program and runtime share one realm, so a program that replaced `Array.prototype.push` or
 * `Map` would replace it under the event loop and the recorder too. After `lockDown` no
 * built-in can be changed, and no class of the library either. A frozen prototype would also forbid *assigning* an inherited name
 * (`this.name = 'MyError'`), which ordinary programs do: those names become accessors whose
 * setter defines an own property on the object at hand.
 */

/** Names that programs assign on their own objects although a built-in prototype has them. */
const assigned = [
  'constructor',
  'toString',
  'toLocaleString',
  'valueOf',
  'name',
  'message',
  'toJSON',
];

/** Freezes every built-in reachable from `global`, their bindings in it, and what `library` has. */
export function lockDown(
  global: object,
  bindings: Iterable<string>,
  library: readonly unknown[],
): void {
  const done = new Set<object>([global]);
  const prototypes: object[] = [];
  const open: unknown[] = [...hiddenIntrinsics(), ...library];
  for (const name of bindings) {
    const found = Object.getOwnPropertyDescriptor(global, name);
    if (found === undefined || !('value' in found)) continue;
    open.push(found.value);
    if (found.configurable) {
      Object.defineProperty(global, name, { writable: false, configurable: false });
    }
  }
  while (open.length > 0) {
    const value = open.pop();
    if (!isObject(value) || done.has(value)) continue;
    done.add(value);
    if (typeof value === 'function' && isObject(value.prototype)) prototypes.push(value.prototype);
    open.push(Object.getPrototypeOf(value));
    for (const key of Reflect.ownKeys(value)) {
      const found = Object.getOwnPropertyDescriptor(value, key);
      open.push(found?.value, found?.get, found?.set);
    }
  }
  for (const prototype of prototypes) {
    for (const name of assigned) letAssign(prototype, name);
  }
  done.delete(global);
  for (const value of done) {
    // A typed array with elements cannot be frozen; no built-in is one.
    Object.freeze(value);
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function letAssign(prototype: object, name: string): void {
  const found = Object.getOwnPropertyDescriptor(prototype, name);
  if (!found?.configurable || !('value' in found)) return;
  const { value } = found;
  const accessor = {
    get it() {
      return value;
    },
    set it(own: unknown) {
      if (this === prototype) throw new TypeError(`Built-in ${name} cannot be replaced.`);
      Object.defineProperty(this, name, {
        value: own,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    },
  };
  const { get, set } = Object.getOwnPropertyDescriptor(accessor, 'it') ?? {};
  if (get === undefined || set === undefined) throw new TypeError('An accessor has both.');
  Object.freeze(get);
  Object.freeze(set);
  Object.defineProperty(prototype, name, { configurable: false, enumerable: false, get, set });
}

/** Built-ins that no global name leads to. */
function hiddenIntrinsics(): unknown[] {
  const iterators = [
    [][Symbol.iterator](),
    new Map()[Symbol.iterator](),
    new Set()[Symbol.iterator](),
    ''[Symbol.iterator](),
    ''.matchAll(/x/g),
  ];
  function* generator() {}
  async function* asyncGenerator() {}
  async function asyncFunction() {}
  return [
    ...iterators.map((one) => Object.getPrototypeOf(one)),
    Object.getPrototypeOf(generator),
    Object.getPrototypeOf(asyncGenerator),
    Object.getPrototypeOf(asyncFunction),
    Object.getPrototypeOf(Uint8Array),
  ];
}
