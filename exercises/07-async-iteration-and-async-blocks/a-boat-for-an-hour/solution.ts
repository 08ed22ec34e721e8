export interface Boat {
  readonly name: string;
}

export interface Harbour {
  /** Fetches a free boat; takes a while. Raises if there is none. */
  fetch(): Promise<Boat>;
  /** Moors the boat; takes a while. */
  moor(boat: Boat): Promise<void>;
}

/** A block with a hired boat. */
export async function* rented(harbour: Harbour): AsyncGenerator<Boat> {
  const boat = await harbour.fetch();
  try {
    yield boat;
  } finally {
    await harbour.moor(boat);
  }
}
