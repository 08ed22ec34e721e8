// Tasks take turns, so two of them never bake at the same time.
export interface Oven {
  take(): Promise<void>;
  bake(): Promise<string>;
  giveBack(): void;
}

export interface Shelf {
  put(loaf: string): Promise<void>;
  pile(loaf: string): void;
}

export async function baker(oven: Oven, shelf: Shelf): Promise<void> {
  for (;;) {
    const loaf = await oven.bake();
    await shelf.put(loaf);
  }
}
