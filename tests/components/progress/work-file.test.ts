import { expect, test } from 'vitest';
import {
  addWork,
  collectWork,
  differing,
  type KeyedStorage,
  readWork,
} from '../../../components/progress/work-file.ts';

class MemoryStorage implements KeyedStorage {
  readonly texts = new Map<string, string>();
  room = Number.POSITIVE_INFINITY;

  constructor(texts: Readonly<Record<string, unknown>> = {}) {
    for (const [key, value] of Object.entries(texts)) this.texts.set(key, JSON.stringify(value));
  }
  get length(): number {
    return this.texts.size;
  }
  key(index: number): string | null {
    return [...this.texts.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    if (text.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.texts.set(key, text);
  }
}

const at = '2026-11-20T12:00:00.000Z';
const progress = {
  version: 1,
  sections: { a: { state: 'opened', at } },
  exercises: { 'a/one': { solvedAt: at } },
  predictions: {},
  last: 'a',
};
const mine = { code: 'mine', starterHash: 'h' };
const theirs = { code: 'theirs', starterHash: 'h' };

test('work goes out as a file and comes in elsewhere as it was', () => {
  const here = new MemoryStorage({ 'tickwise:progress': progress, 'tickwise:code:a/one': mine });
  const { work, problems } = readWork(JSON.stringify(collectWork(here, new Date(at))));
  expect(problems).toEqual([]);
  const there = new MemoryStorage();
  if (work !== null) addWork(there, work, 'mine');
  expect(there.texts).toEqual(
    new Map([
      ['tickwise:code:a/one', JSON.stringify(mine)],
      ['tickwise:progress', JSON.stringify(progress)],
    ]),
  );
});

test('where both have code, the reader decides', () => {
  const file = collectWork(new MemoryStorage({ 'tickwise:code:a/one': theirs }), new Date(at));
  const here = new MemoryStorage({ 'tickwise:code:a/one': mine });
  expect(differing(here, file)).toEqual(['a/one']);
  addWork(here, file, 'mine');
  expect(here.getItem('tickwise:code:a/one')).toBe(JSON.stringify(mine));
  addWork(here, file, 'theirs');
  expect(here.getItem('tickwise:code:a/one')).toBe(JSON.stringify(theirs));
});

test('what either has reached counts', () => {
  const read = { ...progress, sections: { a: { state: 'read', at } }, exercises: {} };
  const file = collectWork(new MemoryStorage({ 'tickwise:progress': read }), new Date(at));
  const here = new MemoryStorage({ 'tickwise:progress': progress });
  addWork(here, file, 'mine');
  expect(JSON.parse(here.getItem('tickwise:progress') ?? '')).toMatchObject({
    sections: { a: { state: 'read' } },
    exercises: { 'a/one': { solvedAt: at } },
  });
});

test.each([
  ['no JSON at all', 'This is not a file that Tickwise exported.'],
  ['{"format":"other"}', 'This is not a file that Tickwise exported.'],
  [
    '{"format":"tickwise-work","version":2}',
    'This file is from a newer edition of the course. Reload the page and try again.',
  ],
])('%s is refused in one sentence', (text, problem) => {
  expect(readWork(text)).toEqual({ work: null, problems: [problem] });
});

test('each part that cannot be read is named, and the rest is used', () => {
  const file = {
    format: 'tickwise-work',
    version: 1,
    progress: 7,
    code: { x: { code: 1 }, y: mine },
  };
  const { work, problems } = readWork(JSON.stringify(file));
  expect(problems).toEqual([
    'The progress in it cannot be read; it is left out.',
    'The code of “x” cannot be read; it is left out.',
  ]);
  expect(work?.code).toEqual({ y: mine });
});

test('a store that is full stays as it was', () => {
  const file = collectWork(
    new MemoryStorage({ 'tickwise:code:a/one': { code: 'x'.repeat(500), starterHash: 'h' } }),
    new Date(at),
  );
  const here = new MemoryStorage({ 'tickwise:code:a/one': mine });
  here.room = 200;
  expect(() => addWork(here, file, 'theirs')).toThrow('full');
  expect(here.getItem('tickwise:code:a/one')).toBe(JSON.stringify(mine));
});
