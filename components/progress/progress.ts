/** The reader's progress in this browser, one store for the whole page. */
import renamed from '../../exercises/renamed.json' with { type: 'json' };
import { ProgressStore, type TextStorage } from './progress-store.ts';

/**
 * @example
 * progress.markSolved('tasks-run-beside-you/all-stations-at-once');
 * const stop = progress.subscribe(() => redraw(progress.section('coroutines-and-tasks/…')));
 */
export const progress = new ProgressStore(browserStorage(), renamed);

addEventListener('storage', () => progress.refresh());

/** Reading `localStorage` throws where the reader's settings forbid it. */
function browserStorage(): TextStorage | null {
  try {
    return withRoomForWork(localStorage);
  } catch {
    return null;
  }
}

/** When the store is full, outputs of earlier runs make room: they can be made again. */
function withRoomForWork(storage: Storage): TextStorage {
  return {
    getItem: (key) => storage.getItem(key),
    removeItem: (key) => storage.removeItem(key),
    keys: () => Object.keys(storage),
    setItem(key, text) {
      try {
        storage.setItem(key, text);
      } catch {
        const results = Object.keys(storage).filter((name) => name.startsWith('tickwise:result:'));
        for (const name of results) storage.removeItem(name);
        storage.setItem(key, text);
      }
    },
  };
}
