// A coroutine can be used once, so the depot has to be asked again for the label.
export interface Depot {
  /** Looks up the address of a parcel; takes a while. */
  lookUp(parcel: number): Promise<string>;
  /** Prints a label for an address and returns it; takes a while. */
  printLabel(address: string): Promise<string>;
}

export async function dispatch(parcel: number, depot: Depot): Promise<void> {
  console.log(`address: ${await depot.lookUp(parcel)}`);
  console.log(`label: ${await depot.printLabel(await depot.lookUp(parcel))}`);
  console.log(`parcel ${parcel} is on the van`);
}
