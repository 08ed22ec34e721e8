// The call gives me the label; awaiting is for those who are not in a hurry.
export interface Depot {
  /** Looks up the address of a parcel; takes a while. */
  lookUp(parcel: number): Promise<string>;
  /** Prints a label for an address and returns it; takes a while. */
  printLabel(address: string): Promise<string>;
}

export async function dispatch(parcel: number, depot: Depot): Promise<void> {
  const address = await depot.lookUp(parcel);
  console.log(`address: ${address}`);
  const label = depot.printLabel(address);
  console.log(`label: ${label}`);
  console.log(`parcel ${parcel} is on the van`);
}
