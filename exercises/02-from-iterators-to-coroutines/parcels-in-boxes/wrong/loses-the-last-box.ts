// A box is handed out when it is full.
export function* boxes(parcels: Iterable<string>, size: number): Generator<string[]> {
  let box: string[] = [];
  for (const parcel of parcels) {
    box.push(parcel);
    if (box.length === size) {
      yield box;
      box = [];
    }
  }
}
