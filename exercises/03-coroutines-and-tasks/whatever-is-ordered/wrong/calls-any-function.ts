// Whatever can be called is a coroutine function.
import { iscoroutine } from 'asyncio';

export async function serve(order: unknown): Promise<unknown> {
  if (typeof order === 'function') {
    const made = order();
    return iscoroutine(made) ? await made : made;
  }
  if (iscoroutine(order)) return await order;
  return order;
}
