// A coroutine is a function that has been asked for, so it still has to be called.
import { iscoroutine, iscoroutinefunction } from 'asyncio';

export async function serve(order: unknown): Promise<unknown> {
  if (iscoroutine(order) || iscoroutinefunction(order)) {
    const made = (order as () => Promise<unknown>)();
    return await made;
  }
  return order;
}
