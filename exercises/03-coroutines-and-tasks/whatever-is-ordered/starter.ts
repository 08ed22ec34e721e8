import { iscoroutine, iscoroutinefunction } from 'asyncio';

/** A coroutine function that takes no arguments. To call one: `(order as Bake)()`. */
export type Bake = () => Promise<unknown>;

/** Returns what the customer gets for `order`. */
export async function serve(order: unknown): Promise<unknown> {
  // Write it here.
  return order;
}
