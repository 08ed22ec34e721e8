// Await what comes, and everybody is told.
import { iscoroutine } from 'asyncio';

export type Hook = (parcel: string) => unknown;

export async function notify(hooks: readonly Hook[], parcel: string): Promise<number> {
  let failed = 0;
  for (const hook of hooks) {
    try {
      const told = hook(parcel);
      if (iscoroutine(told)) await told;
    } catch {
      failed += 1;
    }
  }
  return failed;
}
