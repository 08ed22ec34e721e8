import { expect, test } from 'vitest';
import { readShareLink, shareLink } from '../../components/workbench/share/share-link.ts';

const page = 'https://tickwise.example/coroutines-and-tasks/await-is-sequential/#exercises';
const shared = { id: 'a/one', code: "console.log('⛴ Tern leaves');\n".repeat(20) };

test('a program comes back out of its link as it went in, and is small there', async () => {
  const link = await shareLink(page, shared);
  expect(link).toMatch(/^https:\/\/tickwise\.example\/.*\/#code=[\w-]+$/);
  expect(link.length).toBeLessThan(250);
  expect(await readShareLink(new URL(link).hash)).toEqual(shared);
});

test('another fragment is no program', async () => {
  expect(await readShareLink('#exercises')).toBeNull();
});

test.each(['#code=', '#code=AAAA', '#code=*', '#code=q1YqVrJSMjRS0lFKVrJSKk'])(
  '%s is damaged',
  async (hash) => {
    expect(await readShareLink(hash)).toBe('damaged');
  },
);

test('a link that would grow without end is not unpacked', async () => {
  const link = await shareLink(page, { id: 'a', code: 'x'.repeat(5_000_000) });
  expect(link.length).toBeLessThan(10_000);
  expect(await readShareLink(new URL(link).hash)).toBe('too long');
});
