// An error in the block has to be caught, or the boat is lost.
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
  try {
    yield boat;
  } catch (error) {
    console.log(String(error));
  }
  await harbour.moor(boat);
}
