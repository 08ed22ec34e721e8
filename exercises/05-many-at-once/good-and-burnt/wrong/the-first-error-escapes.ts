// gather waits for everything and then tells what went wrong.
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
  const baked = await gather(...orders.map((order) => order.bake()));
  const burnt = orders.filter((_, index) => baked[index] === undefined).map(({ name }) => name);
  return { baked, burnt };
}
