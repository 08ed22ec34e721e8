// Two searches at once get into each other's way, so each waits for the one before.
import { createTask, type Task } from 'asyncio';

export interface Archive {
  find(title: string): Promise<string>;
}

export function desk(archive: Archive): (title: string) => Promise<string> {
  const searches = new Map<string, Task<string>>();
  let last: Task<string> | null = null;
  async function search(title: string, before: Task<string> | null) {
    if (before !== null) await before;
    return await archive.find(title);
  }
  return async (title) => {
    let found = searches.get(title);
    if (found === undefined) {
      found = createTask(search(title, last));
      last = found;
      searches.set(title, found);
    }
    return await found;
  };
}
