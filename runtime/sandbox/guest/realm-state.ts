/** Lets several runs of one program follow each other in a realm without meeting. */

/**
 * Remembers the global scope as it is now; the function it returns puts it back. Built-ins are
 * frozen, so what a program can leave behind are globals of its own or replaced ones.
 */
export function rememberGlobals(): () => void {
  const kept = new Map(
    Reflect.ownKeys(globalThis).map((key) => [
      key,
      Object.getOwnPropertyDescriptor(globalThis, key) as PropertyDescriptor,
    ]),
  );
  return () => {
    for (const key of Reflect.ownKeys(globalThis)) {
      if (!kept.has(key)) Reflect.deleteProperty(globalThis, key);
    }
    for (const [key, before] of kept) {
      const now = Object.getOwnPropertyDescriptor(globalThis, key);
      if (now?.value === before.value && now?.get === before.get) continue;
      Reflect.defineProperty(globalThis, key, before);
    }
  };
}
