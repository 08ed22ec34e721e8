/** Every program of the course leaves one trace: in the browser, ten times, and in Node. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runTrusted } from '#sandbox/node/run-trusted.ts';
import { launchBrowser } from '../support/browser.ts';
import { compiledProgram, corpus, fingerprint } from '../support/corpus.ts';
import { openSandboxPage, type SandboxPage } from '../support/sandbox-page.ts';

let browser: Browser;
let sandbox: SandboxPage;

beforeAll(async () => {
  browser = await launchBrowser();
  sandbox = await openSandboxPage(browser);
});

afterAll(() => browser.close());

test.each(corpus().map((program) => [program.path, program] as const))(
  '%s runs ten times as it does in Node',
  async (_path, program) => {
    const script = await compiledProgram(program);
    const records = await sandbox.runTimes(10, { script, seed: 1 });
    const seen = new Set(records.map(fingerprint));
    seen.add(fingerprint(JSON.parse(fingerprint(await runTrusted({ script, seed: 1 })))));
    expect(seen.size).toBe(1);
  },
  120_000,
);
