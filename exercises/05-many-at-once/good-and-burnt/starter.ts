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
  // Write it here.
  return tray;
}
