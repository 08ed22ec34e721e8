// Returning a coroutine from an async function is the same as returning its value.
import { iscoroutinefunction } from 'asyncio';

export async function serve(order: unknown): Promise<unknown> {
  if (iscoroutinefunction(order)) return order();
  return order;
}
