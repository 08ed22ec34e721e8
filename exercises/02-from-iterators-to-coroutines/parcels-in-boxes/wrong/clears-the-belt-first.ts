// One can only pack what is there.
export function* boxes(parcels: Iterable<string>, size: number): Generator<string[]> {
  const all = [...parcels];
  for (let start = 0; start < all.length; start += size) {
    yield all.slice(start, start + size);
  }
}
