// Everything belongs into the try.
export interface Boat {
  readonly name: string;
}

export interface Harbour {
  /** Fetches a free boat; takes a while. Raises if there is none. */
  fetch(): Promise<Boat>;
  /** Moors the boat; takes a while. */
  moor(boat: Boat): Promise<void>;
}

export async function* rented(harbour: Harbour): AsyncGenerator<Boat> {
  let boat: Boat | undefined;
  try {
    boat = await harbour.fetch();
    yield boat;
  } finally {
    await harbour.moor(boat as Boat);
  }
}
