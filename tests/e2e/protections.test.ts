/**
 * The walls around a learner's program, each tested by itself: should one fall, the others
 * would hide it from a test that only attacks.
 */
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { CourseCell } from '../support/course-cell.ts';

let browser: Browser;
let cell: CourseCell;

beforeAll(async () => {
  browser = await launchBrowser();
  cell = await CourseCell.open(browser, inject('address'));
  await cell.run("console.log('begun');");
});

afterAll(() => browser.close());

test('the page has a policy that lets no stranger in', async () => {
  const policy = await cell.page
    .locator('meta[http-equiv=Content-Security-Policy]')
    .getAttribute('content');
  const directives = Object.fromEntries(
    (policy ?? '').split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );
  expect(directives).toMatchObject({
    'default-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
  const scripts = directives['script-src']?.filter((source) => !source.startsWith("'sha256-"));
  expect(scripts).toEqual(["'self'", "'wasm-unsafe-eval'", 'blob:']);
});

test('the frame may run scripts and nothing else', async () => {
  const frame = cell.page.locator('iframe');
  expect(await frame.getAttribute('sandbox')).toBe('allow-scripts');
  expect(await frame.getAttribute('srcdoc')).toContain(
    `content="default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; connect-src 'none'"`,
  );
});

test('the frame has no origin, no storage and no way to the page', async () => {
  expect(await sandboxFrame().evaluate(() => self.origin)).toBe('null');
  const reached = await sandboxFrame().evaluate(() => {
    const ways: Record<string, () => unknown> = {
      document: () => parent.document,
      location: () => top?.location.href,
      localStorage: () => localStorage,
      sessionStorage: () => sessionStorage,
      cookie: () => document.cookie,
      indexedDB: () => indexedDB.open('x').readyState,
    };
    return Object.entries(ways).map(([name, way]) => {
      try {
        way();
        return name;
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(new Set(reached)).toEqual(new Set(['SecurityError']));
});

test.each([
  ['fetch', 'await fetch(address)'],
  ['the course itself', 'await fetch(course)'],
  ['XMLHttpRequest', "const r = new XMLHttpRequest(); r.open('GET', address, false); r.send()"],
  ['WebSocket', "await opened(new WebSocket('wss://stranger.example/'))"],
  ['EventSource', 'await opened(new EventSource(address))'],
  ['importScripts', 'importScripts(address)'],
  ['import', 'await import(address)'],
  ['import from text', "await import('data:text/javascript,1')"],
  ['eval', "eval('1')"],
  ['Function', "new Function('1')()"],
  ['IndexedDB', "await opened(indexedDB.open('x'))"],
  ['the cache', "await caches.open('x')"],
  ['the file system', 'await navigator.storage.getDirectory()'],
  ['a nested worker with an address', 'await failed(new Worker(address))'],
])('a worker there, without any guest, has no %s', async (_name, attempt) => {
  cell.strayRequests.length = 0;
  const course = inject('address');
  const outcome = await sandboxFrame().evaluate(
    ([attempt, course]) => {
      const source = `const address = 'https://stranger.example/a.js';
const course = '${course}/favicon.svg';
const opened = (it) => new Promise((yes, no) => {
  it.onopen = it.onsuccess = yes;
  it.onerror = () => no(new Error('refused'));
});
const failed = (it) => new Promise((yes, no) => { it.onmessage = yes; it.onerror = () => no(new Error('refused')); });
(async () => { ${attempt} })().then(() => postMessage('came through'), (error) => postMessage('refused: ' + error.name));`;
      const worker = new Worker(URL.createObjectURL(new Blob([source])));
      return new Promise<string>((resolve) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = () => resolve('refused: not loaded');
      }).finally(() => worker.terminate());
    },
    [attempt, course] as const,
  );
  expect(outcome).toMatch(/^refused/);
});

test('the page takes no record from the frame', async () => {
  await sandboxFrame().evaluate(() => {
    for (const message of [
      'tickwise-frame-ready',
      { type: 'done', record: {} },
      { type: 'ready' },
    ]) {
      parent.postMessage(message, '*');
    }
  });
  expect((await cell.run("console.log('mine');")).output).toEqual(['mine']);
});

test('every built-in that a program can reach is frozen', async () => {
  const seen = await cell.run(`const open: string[] = [];
const done = new Set<unknown>();
const look = (value: any, path: string): void => {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || done.has(value)) return;
  done.add(value);
  if (value !== globalThis && !Object.isFrozen(value)) open.push(path);
  for (const key of Reflect.ownKeys(value)) {
    const found = Object.getOwnPropertyDescriptor(value, key)!;
    for (const part of [found.value, found.get, found.set]) look(part, path + '.' + String(key));
  }
  look(Object.getPrototypeOf(value), path + '.__proto__');
};
for (const name of ['Object', 'Function', 'Array', 'Map', 'Set', 'Promise', 'Error', 'JSON', 'Math', 'Reflect', 'Symbol', 'String', 'RegExp', 'Intl', 'Iterator']) look((globalThis as any)[name], name);
look((function* () {})(), 'generator');
console.log(done.size > 300, open.filter((path) => !/^generator(.__proto__)?$/.test(path)).join(' '));`);
  expect(seen.output).toEqual(['true ']);
});

test('a worker serves one program only', async () => {
  await cell.run('(globalThis as any).left = 1; console.log(1);');
  expect((await cell.run("console.log('left' in globalThis);")).output).toEqual(['false']);
});

test('the page goes on drawing while a program computes', async () => {
  await cell.start("console.log('begun');\n/^(a+)+$/.test('a'.repeat(40) + 'b');");
  const frames: number[] = [];
  for (let count = 0; count < 30; count += 1) frames.push(await cell.frame());
  expect(frames.toSorted((a, b) => a - b)[15]).toBeLessThan(100);
  expect((await cell.ended()).output).toEqual(['begun']);
});

/** The frame of the sandbox as it now stands: a watchdog may have replaced it. */
function sandboxFrame(): Frame {
  const frame = cell.page.frames().find((one) => one !== cell.page.mainFrame());
  if (frame === undefined) throw new Error('The page has no sandbox frame.');
  return frame;
}
