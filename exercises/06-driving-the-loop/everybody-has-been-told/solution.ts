import { gather, iscoroutine } from 'asyncio';

export type Hook = (parcel: string) => unknown;

/** Tells all hooks of the parcel; returns how many of them failed. */
export async function notify(hooks: readonly Hook[], parcel: string): Promise<number> {
  const waiting: Promise<unknown>[] = [];
  let failed = 0;
  for (const hook of hooks) {
    try {
      const told = hook(parcel);
      if (iscoroutine(told)) waiting.push(told);
    } catch {
      failed += 1;
    }
  }
  const results = await gather(...waiting, { returnExceptions: true });
  return failed + results.filter((result) => result instanceof Error).length;
}
