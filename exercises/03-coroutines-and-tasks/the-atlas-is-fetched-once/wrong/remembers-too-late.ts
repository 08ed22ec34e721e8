// With a task in it, nobody can come in between.
import { createTask } from 'asyncio';

export interface Archive {
  find(title: string): Promise<string>;
}

export function desk(archive: Archive): (title: string) => Promise<string> {
  const shelves = new Map<string, string>();
  return async (title) => {
    if (!shelves.has(title)) {
      const search = createTask(archive.find(title));
      shelves.set(title, await search);
    }
    return shelves.get(title) ?? '';
  };
}
