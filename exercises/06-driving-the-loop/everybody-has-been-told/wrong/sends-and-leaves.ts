// A task runs by itself, so the hooks are told.
import { createTask, iscoroutine } from 'asyncio';

export type Hook = (parcel: string) => unknown;

export async function notify(hooks: readonly Hook[], parcel: string): Promise<number> {
  const tasks: unknown[] = [];
  let failed = 0;
  for (const hook of hooks) {
    try {
      const told = hook(parcel);
      if (iscoroutine(told)) tasks.push(createTask(told));
    } catch {
      failed += 1;
    }
  }
  return failed;
}
