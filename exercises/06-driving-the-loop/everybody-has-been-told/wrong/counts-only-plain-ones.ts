// With returnExceptions the errors are dealt with.
import { gather, iscoroutine } from 'asyncio';

export type Hook = (parcel: string) => unknown;

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
  await gather(...waiting, { returnExceptions: true });
  return failed;
}
