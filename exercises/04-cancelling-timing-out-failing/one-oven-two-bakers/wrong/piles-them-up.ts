// Waiting for room only holds things up.
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
    await oven.take();
    try {
      shelf.pile(await oven.bake());
    } finally {
      oven.giveBack();
    }
  }
}
