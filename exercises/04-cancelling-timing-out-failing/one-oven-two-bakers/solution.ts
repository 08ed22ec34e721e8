export interface Oven {
  /** Waits until the oven is free, and takes it. */
  take(): Promise<void>;
  /** Bakes a loaf; takes a while. Only for whoever has taken the oven. */
  bake(): Promise<string>;
  /** Gives the oven back. */
  giveBack(): void;
}

export interface Shelf {
  /** Puts a loaf on the shelf, and waits while there is no room. */
  put(loaf: string): Promise<void>;
  /** Piles a loaf on top of the others, room or not. */
  pile(loaf: string): void;
}

/** Bakes loaf after loaf and puts them on the shelf, until it is cancelled. */
export async function baker(oven: Oven, shelf: Shelf): Promise<void> {
  for (;;) {
    let loaf: string;
    await oven.take();
    try {
      loaf = await oven.bake();
    } finally {
      oven.giveBack();
    }
    await shelf.put(loaf);
  }
}
