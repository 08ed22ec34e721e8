import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openSandboxPage, type SandboxPage } from '../support/sandbox-page.ts';

const FERRIES = `import { run, sleep, createTask } from 'asyncio';
async function ferry(name: string, seconds: number) {
  console.log(name + ' leaves');
  await sleep(seconds);
  console.log(name + ' is back');
}
async function main() {
  const north = createTask(ferry('North', 3), { name: 'north' });
  const south = createTask(ferry('South', 2), { name: 'south' });
  await north;
  await south;
}
run(main());`;

let browser: Browser;
let sandbox: SandboxPage;

beforeAll(async () => {
  browser = await launchBrowser();
  sandbox = await openSandboxPage(browser);
}, 120_000);

afterAll(async () => {
  await browser?.close();
});

describe('the sandbox in a page', () => {
  it('runs a program on virtual time and hands over its record', async () => {
    const record = await sandbox.run(FERRIES);
    expect(record.output.map(({ time, text }) => [time, text])).toEqual([
      [0, 'North leaves'],
      [0, 'South leaves'],
      [2, 'South is back'],
      [3, 'North is back'],
    ]);
    expect([record.status, record.end]).toEqual(['finished', 3]);
    expect(record.trace.length).toBeGreaterThan(10);
  });

  it('has a fresh worker ready, so that a run takes a moment', async () => {
    await sandbox.run(FERRIES);
    const spent = await sandbox.page.evaluate(() => performance.now());
    await sandbox.run(FERRIES);
    const now = await sandbox.page.evaluate(() => performance.now());
    expect(now - spent).toBeLessThan(1_000);
  });

  it('puts an error at its line, with the logical stack', async () => {
    const { status, error } = await sandbox.run(
      "import { run } from 'asyncio';\nasync function inner() {\n  throw new RangeError('no berth');\n}\nasync function main() {\n  await inner();\n}\nrun(main());",
    );
    expect(status).toBe('error');
    expect([error?.type, error?.message, error?.at?.line]).toEqual(['RangeError', 'no berth', 3]);
    expect(error?.stack.map(({ name, line }) => [name, line])).toEqual([
      ['inner', 3],
      ['main', 6],
      ['', 8],
    ]);
  });

  it('stops an endless loop at its line, keeps the output and the page', async () => {
    const record = await sandbox.run("console.log('before');\nwhile (true) {}");
    expect([record.status, record.error?.at?.line]).toEqual(['limit', 2]);
    expect(record.output.map((line) => line.text)).toEqual(['before']);
    expect((await sandbox.run(FERRIES)).status).toBe('finished');
  });

  it('stops what no guard can see, by its watchdog', async () => {
    const record = await sandbox.run(
      "console.log('before');\n/^(a+)+$/.test('a'.repeat(40) + 'b');",
      { limits: { watchdogSeconds: 1 } },
    );
    expect(record.status).toBe('limit');
    expect(record.error?.message).toContain('more than 1 s');
    expect(record.output.map((line) => line.text)).toEqual(['before']);
    expect((await sandbox.run(FERRIES)).status).toBe('finished');
  });

  it('stops when asked to, with what was printed so far', async () => {
    const running = sandbox.run("console.log('before');\n/^(a+)+$/.test('a'.repeat(40) + 'b');");
    await sandbox.page.waitForFunction(() => window.lines.includes('before'));
    await sandbox.page.evaluate(() => window.sandbox.stop());
    const record = await running;
    expect([record.status, record.output[0]?.text]).toEqual(['stopped', 'before']);
    expect((await sandbox.run(FERRIES)).status).toBe('finished');
  });

  it('ends an output flood with a message', async () => {
    const record = await sandbox.run("for (;;) console.log('again');");
    expect([record.status, record.output.length]).toEqual(['limit', 10_000]);
    expect(record.error?.message).toContain('more than 10,000 lines');
  });

  it.each([
    ['fetch', "fetch('https://example.org/')"],
    ['XMLHttpRequest', 'new XMLHttpRequest()'],
    ['WebSocket', "new WebSocket('wss://example.org/')"],
    ['importScripts', "(globalThis as any).importScripts('https://example.org/a.js')"],
    ['Worker', "new Worker('data:text/javascript,1')"],
    ['postMessage', "(globalThis as any).postMessage({ type: 'done' })"],
    ['addEventListener', "addEventListener('message', () => {})"],
    ['setTimeout', 'setTimeout(() => {}, 1)'],
  ])('refuses %s with a message that helps', async (name, call) => {
    const record = await sandbox.run(call);
    expect(record.status).toBe('error');
    expect(record.error?.message).toContain(`${name} is not available here`);
    expect(sandbox.requests).toEqual([]);
  });

  it.each([
    [
      'the global object is bare',
      'console.log(typeof self, typeof indexedDB, typeof caches, typeof navigator, typeof location)',
      'undefined undefined undefined undefined undefined',
    ],
    [
      'its prototypes are bare',
      'let at = globalThis; let keys: unknown[] = []; while ((at = Object.getPrototypeOf(at)) !== Object.prototype) keys.push(...Reflect.ownKeys(at)); console.log(keys.map(String).join(" "))',
      'TEMPORARY PERSISTENT',
    ],
    [
      'import() is dead',
      'try { (0, eval)(\'import("data:text/javascript,1")\') } catch (e) { console.log((e as Error).name) }',
      'EvalError',
    ],
    [
      'Function is dead',
      "try { (() => {}).constructor('return 1')() } catch (e) { console.log((e as Error).name) }",
      'EvalError',
    ],
    [
      'the stack shows no functions',
      'try { (Error as any).prepareStackTrace = (_: unknown, f: unknown) => f } catch (e) { console.log((e as Error).name) }',
      'TypeError',
    ],
  ])('leaves nothing to get out by: %s', async (_what, source, said) => {
    const record = await sandbox.run(source);
    expect(record.output.map((line) => line.text)).toEqual([said]);
    expect(sandbox.requests).toEqual([]);
  });

  it('keeps the clock out of reach', async () => {
    const record = await sandbox.run(
      "// @ts-nocheck\nimport { currentTask, sleep } from 'asyncio';\nawait sleep(5);\ncurrentTask()._loop._runtime.now = 1;",
    );
    expect([record.status, record.error?.type, record.end]).toEqual(['error', 'TypeError', 5]);
  });

  it('gives the same record ten times', async () => {
    const source = `${FERRIES}\nconsole.log(Math.random(), new Date().toISOString(), crypto.randomUUID());`;
    const records = new Set<string>();
    for (let round = 0; round < 10; round++) records.add(JSON.stringify(await sandbox.run(source)));
    expect(records.size).toBe(1);
  });
});
