// An async function is a coroutine, so iscoroutine finds both.
import { iscoroutine } from 'asyncio';

export async function serve(order: unknown): Promise<unknown> {
  if (iscoroutine(order)) return await order;
  return order;
}
