// One after the other, nobody works in vain.
export interface Parcel {
  /** Packs it; takes a while, and may fail. Cancelled, it first puts its things away. */
  pack(): Promise<string>;
}

export async function packAll(parcels: readonly Parcel[]): Promise<string[]> {
  const packed: string[] = [];
  for (const parcel of parcels) {
    packed.push(await parcel.pack());
  }
  return packed;
}
