// Only the van was wrong; the other two lines come together anyway.
export interface Depot {
  /** Looks up the address of a parcel; takes a while. */
  lookUp(parcel: number): Promise<string>;
  /** Prints a label for an address and returns it; takes a while. */
  printLabel(address: string): Promise<string>;
}

export async function dispatch(parcel: number, depot: Depot): Promise<void> {
  const search = depot.lookUp(parcel);
  const address = await search;
  const printing = depot.printLabel(address);
  const label = await printing;
  console.log(`address: ${address}`);
  console.log(`label: ${label}`);
  console.log(`parcel ${parcel} is on the van`);
}
