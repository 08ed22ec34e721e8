import { createTask, type Task } from 'asyncio';

export interface Archive {
  /** Looks for a title, which takes its time; gives the shelf. */
  find(title: string): Promise<string>;
}

/** A function that tells the shelf of a title and remembers it. */
export function desk(archive: Archive): (title: string) => Promise<string> {
  const searches = new Map<string, Task<string>>();
  return async (title) => {
    let search = searches.get(title);
    if (search === undefined) {
      search = createTask(archive.find(title));
      searches.set(title, search);
    }
    return await search;
  };
}
