import { iscoroutine, iscoroutinefunction } from 'asyncio';

/** Returns what the customer gets for `order`. */
export async function serve(order: unknown): Promise<unknown> {
  if (iscoroutinefunction(order)) return await order();
  if (iscoroutine(order)) return await order;
  return order;
}
