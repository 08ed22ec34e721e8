/** The parcels in boxes of `size`, one box at a time. */
export function* boxes(parcels: Iterable<string>, size: number): Generator<string[]> {
  let box: string[] = [];
  for (const parcel of parcels) {
    box.push(parcel);
    if (box.length > size) box = [];
  }
  yield box;
}
