// Whatever is left is the last box.
export function* boxes(parcels: Iterable<string>, size: number): Generator<string[]> {
  let box: string[] = [];
  for (const parcel of parcels) {
    box.push(parcel);
    if (box.length === size) {
      yield box;
      box = [];
    }
  }
  yield box;
}
