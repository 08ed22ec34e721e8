// The line below the yield runs after the block.
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
  const boat = await harbour.fetch();
  yield boat;
  await harbour.moor(boat);
}
