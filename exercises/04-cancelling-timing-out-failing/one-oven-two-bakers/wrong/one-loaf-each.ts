// A finally block needs no loop around it.
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
  await oven.take();
  try {
    await shelf.put(await oven.bake());
  } finally {
    oven.giveBack();
  }
}
