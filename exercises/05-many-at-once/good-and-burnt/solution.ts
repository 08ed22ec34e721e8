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

/** Bakes all orders at once; says what came out well and which orders burnt. */
export async function bakeAll(orders: readonly Order[]): Promise<Tray> {
  const tray: Tray = { baked: [], burnt: [] };
  const outcomes = await gather(...orders.map((order) => order.bake()), { returnExceptions: true });
  for (const [index, order] of orders.entries()) {
    const outcome = outcomes[index];
    if (typeof outcome === 'string') tray.baked.push(outcome);
    else tray.burnt.push(order.name);
  }
  return tray;
}
