export interface Archive {
  /** Looks for a title, which takes its time; gives the shelf. */
  find(title: string): Promise<string>;
}

/** A function that tells the shelf of a title and remembers it. */
export function desk(archive: Archive): (title: string) => Promise<string> {
  const shelves = new Map<string, string>();
  return async (title) => {
    const known = shelves.get(title);
    if (known !== undefined) return known;
    const shelf = await archive.find(title);
    shelves.set(title, shelf);
    return shelf;
  };
}
