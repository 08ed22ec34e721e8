// A note that the search is under way keeps the others from asking.
export interface Archive {
  find(title: string): Promise<string>;
}

export function desk(archive: Archive): (title: string) => Promise<string> {
  const shelves = new Map<string, string>();
  return async (title) => {
    if (!shelves.has(title)) {
      shelves.set(title, 'being looked for');
      shelves.set(title, await archive.find(title));
    }
    return shelves.get(title) ?? '';
  };
}
