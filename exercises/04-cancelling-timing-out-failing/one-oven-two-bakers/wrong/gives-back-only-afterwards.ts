// Somebody who is cancelled gives back what she has by herself.
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
      const loaf = await oven.bake();
      await shelf.put(loaf);
      oven.giveBack();
    } catch (error) {
      console.log('good night');
      throw error;
    }
  }
}
