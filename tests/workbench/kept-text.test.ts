import { afterEach, expect, test } from 'vitest';
import { forgetText, keepText, keptText } from '../../components/workbench/run/kept-text.ts';

/** A browser's store, as far as it is used here. */
function storeOf(setItem: (key: string, value: string) => void, items = new Map<string, string>()) {
  return {
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
    setItem,
  };
}

function use(store: unknown): void {
  Object.defineProperty(globalThis, 'localStorage', { value: store, configurable: true });
}

afterEach(() => use(undefined));

test('an edit is found again with the text it grew from', () => {
  const items = new Map<string, string>();
  use(storeOf((key, value) => items.set(key, value), items));
  expect(keepText('ferry.ts', { text: 'mine', from: 'abc' })).toBe(null);
  expect(keptText('ferry.ts')).toEqual({ text: 'mine', from: 'abc' });
  expect(forgetText('ferry.ts')).toBe(null);
  expect(keptText('ferry.ts')).toBe(null);
});

test('a full store is named', () => {
  use(
    storeOf(() => {
      throw new DOMException('full', 'QuotaExceededError');
    }),
  );
  expect(keepText('ferry.ts', { text: 'mine', from: 'abc' })).toContain('is full');
});

test('a browser without a store is named', () => {
  use(undefined);
  expect(keepText('ferry.ts', { text: 'mine', from: 'abc' })).toContain('does not let the page');
  expect(keptText('ferry.ts')).toBe(null);
});

test('what is not ours to read counts as nothing kept', () => {
  const items = new Map([['tickwise:cell:ferry.ts', '{"text":']]);
  use(storeOf(() => {}, items));
  expect(keptText('ferry.ts')).toBe(null);
  items.set('tickwise:cell:ferry.ts', '{"text":7}');
  expect(keptText('ferry.ts')).toBe(null);
});
