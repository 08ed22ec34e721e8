/** Hands a program that came in the address to the cell or exercise it belongs to. */
import type { SharedCode } from './share-link.ts';

const places = new Map<string, (code: string) => void>();
let shared: Promise<SharedCode | null> | null = null;

/** Calls `show` with the program that the address holds for `id`, now or when it changes. */
export function onSharedCode(id: string, show: (code: string) => void): void {
  places.set(id, show);
  shared ??= read();
  void shared.then((found) => {
    if (found?.id === id) show(found.code);
  });
}

addEventListener('hashchange', async () => {
  shared = read();
  const found = await shared;
  if (found !== null) places.get(found.id)?.(found.code);
});

async function read(): Promise<SharedCode | null> {
  if (!location.hash.startsWith('#code=')) return null;
  const { readShareLink } = await import('./share-link.ts');
  const found = await readShareLink(location.hash);
  if (found === 'damaged' || found === 'too long') {
    const { showBadLink } = await import('./bad-link.ts');
    showBadLink(found);
    return null;
  }
  return found;
}
