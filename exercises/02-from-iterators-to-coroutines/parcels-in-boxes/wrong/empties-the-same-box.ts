// What is handed out is a copy.
export function* boxes(parcels: Iterable<string>, size: number): Generator<string[]> {
  const box: string[] = [];
  for (const parcel of parcels) {
    box.push(parcel);
    if (box.length === size) {
      yield box;
      box.length = 0;
    }
  }
  if (box.length > 0) yield box;
}
