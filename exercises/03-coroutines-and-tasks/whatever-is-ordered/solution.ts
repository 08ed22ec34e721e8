import { iscoroutine, iscoroutinefunction } from 'asyncio';

/** A coroutine function that takes no arguments. To call one: `(order as Bake)()`. */
export type Bake = () => Promise<unknown>;

/** Returns what the customer gets for `order`. */
export async function serve(order: unknown): Promise<unknown> {
  if (iscoroutinefunction(order)) return await (order as Bake)();
  if (iscoroutine(order)) return await order;
  return order;
}
