// Whoever is asked to stop may finish what she has begun.
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
      await shelf.put(await oven.bake());
    } catch {
      await shelf.put(await oven.bake());
      return;
    } finally {
      oven.giveBack();
    }
  }
}
