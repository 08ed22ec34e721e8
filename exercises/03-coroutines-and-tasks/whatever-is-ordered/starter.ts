import { iscoroutine, iscoroutinefunction } from 'asyncio';

/** Returns what the customer gets for `order`. */
export async function serve(order: unknown): Promise<unknown> {
  // Write it here.
  return order;
}
