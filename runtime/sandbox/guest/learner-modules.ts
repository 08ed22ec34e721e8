/** The modules a program may import, by name. */
import * as asyncio from '#asyncio/index.ts';

/** `harness` is there for the entry file of an exercise alone. */
export function learnerModules(
  harness: object | null,
): Readonly<Record<string, Record<string, unknown>>> {
  return {
    asyncio: { ...asyncio },
    ...(harness === null ? {} : { harness: { ...harness } }),
  };
}
