// A try around each await keeps every failure to itself.
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
  const tray: Tray = { baked: [], burnt: [] };
  for (const order of orders) {
    try {
      tray.baked.push(await order.bake());
    } catch {
      tray.burnt.push(order.name);
    }
  }
  return tray;
}
