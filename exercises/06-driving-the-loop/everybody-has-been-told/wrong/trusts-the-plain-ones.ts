// Only what waits can go wrong.
import { gather, iscoroutine } from 'asyncio';

export type Hook = (parcel: string) => unknown;

export async function notify(hooks: readonly Hook[], parcel: string): Promise<number> {
  const told = hooks.map((hook) => hook(parcel));
  const waiting = told.filter(iscoroutine);
  const results = await gather(...waiting, { returnExceptions: true });
  return results.filter((result) => result instanceof Error).length;
}
