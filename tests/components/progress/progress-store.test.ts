import { expect, test } from 'vitest';
import { ProgressStore, type TextStorage } from '../../../components/progress/progress-store.ts';

/** A storage that holds `room` characters, as a browser's quota does. */
class MemoryStorage implements TextStorage {
  readonly texts = new Map<string, string>();
  room = Number.POSITIVE_INFINITY;

  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    if (text.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.texts.set(key, text);
  }
  removeItem(key: string): void {
    this.texts.delete(key);
  }
  keys(): readonly string[] {
    return [...this.texts.keys()];
  }
}

const noon = () => new Date('2026-11-20T12:00:00Z');
const section = 'coroutines-and-tasks/await-is-sequential';
const exercise = 'await-is-sequential/one-after-the-other';

function open(
  storage: TextStorage | null = new MemoryStorage(),
  renamed: Readonly<Record<string, string>> = {},
): ProgressStore {
  return new ProgressStore(storage, renamed, noon);
}

test('remembers what was opened, read, solved and guessed across visits', () => {
  const storage = new MemoryStorage();
  const first = open(storage);
  first.markOpened(section);
  first.markSolved(exercise);
  first.savePrediction('two-ferries', '5 s');
  const second = open(storage);
  expect(second.section(section)).toBe('opened');
  expect(second.isSolved(exercise)).toBe(true);
  expect(second.prediction('two-ferries')).toBe('5 s');
  expect(second.last).toBe(section);
  second.markSeen(section);
  expect(open(storage).section(section)).toBe('read');
});

test('knows whether there is any work: code, an answer, or a solved exercise', () => {
  const storage = new MemoryStorage();
  const store = open(storage);
  store.markSeen(section);
  expect(store.hasWork).toBe(false);
  store.saveCode(exercise, { code: 'run(main());', starterHash: 'a1' });
  expect(open(storage).hasWork).toBe(true);
  store.forgetCode(exercise);
  expect(open(storage).hasWork).toBe(false);
  store.savePrediction('two-ferries', '5 s');
  expect(open(storage).hasWork).toBe(true);
  expect(open(null).hasWork).toBe(false);
});

test('opening a section again does not make a read one unread', () => {
  const store = open();
  store.markSeen(section);
  store.markOpened(section);
  expect(store.section(section)).toBe('read');
});

test('gives back the code with the hash of the starter it grew from', () => {
  const storage = new MemoryStorage();
  open(storage).saveCode(exercise, { code: 'run(main());', starterHash: 'a1' });
  expect(open(storage).loadCode(exercise)).toEqual({ code: 'run(main());', starterHash: 'a1' });
  open(storage).forgetCode(exercise);
  expect(open(storage).loadCode(exercise)).toBeNull();
});

test('two tabs add to the same record', () => {
  const storage = new MemoryStorage();
  const [one, other] = [open(storage), open(storage)];
  one.markSolved('a/one');
  other.markSolved('a/two');
  one.refresh();
  expect(one.isSolved('a/two')).toBe(true);
  expect(open(storage).isSolved('a/one')).toBe(true);
});

test('a broken record is set aside, told, and a new one begun', () => {
  const storage = new MemoryStorage();
  storage.setItem('tickwise:progress', '{"version":1,"sections":[]');
  const store = open(storage);
  expect(store.trouble).toEqual({ type: 'broken', kept: 'tickwise:progress:unreadable' });
  expect(storage.getItem('tickwise:progress:unreadable')).toBe('{"version":1,"sections":[]');
  store.markOpened(section);
  expect(open(storage).section(section)).toBe('opened');
});

test.each([
  '[]',
  'null',
  '{}',
  '{"version":1,"sections":{"a":1},"exercises":{},"predictions":{},"last":null}',
])('takes %s for broken', (text) => {
  const storage = new MemoryStorage();
  storage.setItem('tickwise:progress', text);
  expect(open(storage).trouble?.type).toBe('broken');
});

test('broken code is set aside and told', () => {
  const storage = new MemoryStorage();
  storage.setItem(`tickwise:code:${exercise}`, '{"code":3}');
  const store = open(storage);
  expect(store.loadCode(exercise)).toBeNull();
  expect(store.trouble?.type).toBe('broken');
  expect(storage.getItem(`tickwise:code:${exercise}:unreadable`)).toBe('{"code":3}');
});

test("a newer edition's record is neither read nor overwritten", () => {
  const storage = new MemoryStorage();
  storage.setItem('tickwise:progress', '{"version":2}');
  const store = open(storage);
  store.markSolved(exercise);
  expect(store.trouble).toEqual({ type: 'newer' });
  expect(storage.getItem('tickwise:progress')).toBe('{"version":2}');
  expect(store.isSolved(exercise)).toBe(true);
});

test('full storage is told, kept in memory, and over when a write fits again', () => {
  const storage = new MemoryStorage();
  const store = open(storage);
  storage.room = 10;
  store.markSolved(exercise);
  store.saveCode(exercise, { code: 'await sleep(1);', starterHash: 'a1' });
  expect(store.trouble).toEqual({ type: 'full' });
  expect(store.isSolved(exercise)).toBe(true);
  expect(store.loadCode(exercise)?.code).toBe('await sleep(1);');
  storage.room = 10_000;
  store.markOpened(section);
  expect(store.trouble).toBeNull();
  expect(open(storage).isSolved(exercise)).toBe(true);
});

test('without storage everything works for the visit, and it is told', () => {
  const store = open(null);
  store.markSolved(exercise);
  store.saveCode(exercise, { code: 'x', starterHash: 'a1' });
  expect(store.trouble).toEqual({ type: 'unavailable' });
  expect(store.isSolved(exercise)).toBe(true);
  expect(store.loadCode(exercise)?.code).toBe('x');
});

test('tells its listeners of each change until they leave', () => {
  const store = open();
  const told: boolean[] = [];
  const leave = store.subscribe(() => told.push(store.isSolved(exercise)));
  store.markSolved(exercise);
  store.markSolved(exercise);
  leave();
  store.markOpened(section);
  expect(told).toEqual([true]);
});

test('a solved exercise stays solved when its id changes, also twice', () => {
  const storage = new MemoryStorage();
  open(storage).markSolved('a/one');
  const renamed = { 'a/one': 'b/one', 'b/one': 'c/one' };
  const store = open(storage, renamed);
  expect(store.isSolved('c/one')).toBe(true);
  expect(store.isSolved('a/one')).toBe(false);
  store.markOpened(section);
  expect(JSON.parse(storage.getItem('tickwise:progress') ?? '').exercises).toEqual({
    'c/one': { solvedAt: '2026-11-20T12:00:00.000Z' },
  });
});

test('code is found under the old id, and moves when it is saved', () => {
  const storage = new MemoryStorage();
  const saved = { code: 'run(main());', starterHash: 'a1' };
  open(storage).saveCode('a/one', saved);
  const store = open(storage, { 'a/one': 'b/one' });
  expect(store.loadCode('b/one')).toEqual(saved);
  store.saveCode('b/one', { ...saved, code: 'run();' });
  expect([...storage.texts.keys()]).toEqual(['tickwise:code:b/one']);
  expect(store.loadCode('b/one')?.code).toBe('run();');
});

test('what the learner forgets under the new id does not come back from the old one', () => {
  const storage = new MemoryStorage();
  open(storage).saveCode('a/one', { code: 'x', starterHash: 'a1' });
  const store = open(storage, { 'a/one': 'b/one' });
  store.forgetCode('b/one');
  expect(store.loadCode('b/one')).toBeNull();
});

test('of two exercises that became one, the first success counts', () => {
  const storage = new MemoryStorage();
  const exercises = { 'a/one': { solvedAt: '2026-02' }, 'a/two': { solvedAt: '2026-01' } };
  storage.setItem(
    'tickwise:progress',
    JSON.stringify({ version: 1, sections: {}, exercises, predictions: {}, last: null }),
  );
  const store = open(storage, { 'a/one': 'b/one', 'a/two': 'b/one' });
  store.markOpened(section);
  expect(JSON.parse(storage.getItem('tickwise:progress') ?? '').exercises).toEqual({
    'b/one': { solvedAt: '2026-01' },
  });
});

test('renames that lead round in a circle do no harm', () => {
  const store = open(new MemoryStorage(), { 'a/one': 'a/two', 'a/two': 'a/one' });
  store.markSolved('a/one');
  expect(store.isSolved('a/one')).toBe(true);
});
