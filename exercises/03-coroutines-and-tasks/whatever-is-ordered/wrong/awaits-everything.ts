// await is harmless: what is not a coroutine simply comes through.
import { iscoroutinefunction } from 'asyncio';

export async function serve(order: unknown): Promise<unknown> {
  if (iscoroutinefunction(order)) return await (order as () => Promise<unknown>)();
  return await (order as Promise<unknown>);
}
