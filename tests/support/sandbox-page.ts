/**
 * A page with nothing but the sandbox, for tests in a real browser: served by interception, with
 * the policy that the course's own pages have.
 */
import * as esbuild from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { compile } from '#compiler/compile.ts';
import { FRAME_SCRIPT } from '#sandbox/browser/frame-document.ts';
import type { Sandbox } from '#sandbox/browser-sandbox.ts';
import { buildGuest } from '#sandbox/build-guest.ts';
import type { RunRequest } from '#sandbox/run-request.ts';
import type { RunRecord } from '#trace/run-record.ts';
import { contentSecurityPolicy } from '../../components/layout/content-security-policy.ts';
import { root } from '../../tools/install.mjs';

const ADDRESS = 'http://sandbox.test/';
const POLICY = contentSecurityPolicy([FRAME_SCRIPT]);

declare global {
  interface Window {
    sandbox: Sandbox;
    /** Lines that `onOutput` was called with, of the run going on. */
    lines: string[];
  }
}

export interface SandboxPage {
  readonly page: Page;
  /** Requests that left the page, the intercepted ones of the page itself apart. */
  readonly requests: readonly string[];
  run(source: string, request?: Partial<RunRequest>): Promise<RunRecord>;
  /** The records of so many runs, one after the other; the trace's columns as plain arrays. */
  runTimes(times: number, request: RunRequest): Promise<RunRecord[]>;
}

/** Opens the page in `browser`; close `page.context()` afterwards. */
export async function openSandboxPage(browser: Browser): Promise<SandboxPage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const files = await pageFiles();
  const requests: string[] = [];
  await context.route('**/*', (route) => {
    const { pathname, origin } = new URL(route.request().url());
    const body = `${origin}/` === ADDRESS ? files[pathname] : undefined;
    if (body === undefined) {
      requests.push(route.request().url());
      return route.abort();
    }
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
    const headers = { 'Content-Security-Policy': POLICY };
    return route.fulfill({ body, contentType, headers });
  });
  await page.goto(ADDRESS);
  await page.waitForFunction(() => window.sandbox !== undefined);
  return {
    page,
    requests,
    run: (source, request) => runOn(page, source, request),
    runTimes: (times, request) => runTimesOn(page, times, request),
  };
}

async function pageFiles(): Promise<Readonly<Record<string, string>>> {
  const entry = `import { createSandbox } from '#sandbox/browser-sandbox.ts';
    const guest = await (await fetch('/guest.js')).text();
    window.lines = [];
    window.sandbox = createSandbox(document, guest);`;
  const { outputFiles } = await esbuild.build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    write: false,
  });
  return {
    '/': '<!doctype html><title>t</title><body><script type="module" src="/page.js"></script>',
    '/page.js': outputFiles[0]?.text ?? '',
    '/guest.js': await buildGuest(),
  };
}

async function runOn(
  page: Page,
  source: string,
  request: Partial<RunRequest> = {},
): Promise<RunRecord> {
  const script = await compile({ files: { 'a.ts': source }, entry: 'a.ts', esbuild });
  if (!script.ok) throw new Error(JSON.stringify(script.diagnostics));
  const text = await page.evaluate(
    async (told) => {
      window.lines = [];
      const record = await window.sandbox.run(JSON.parse(told) as RunRequest, {
        onOutput: (lines) => window.lines.push(...lines.map((line) => line.text)),
      });
      return JSON.stringify(record);
    },
    JSON.stringify({ script, seed: 1, ...request }),
  );
  return JSON.parse(text) as RunRecord;
}

async function runTimesOn(page: Page, times: number, request: RunRequest): Promise<RunRecord[]> {
  const text = await page.evaluate(
    async ([rounds, told]) => {
      const records: RunRecord[] = [];
      for (let round = 0; round < rounds; round++) {
        const asked = JSON.parse(told) as RunRequest;
        records.push(await window.sandbox.run(asked, { onOutput: () => {} }));
      }
      return JSON.stringify(records, (_key, value: unknown) =>
        ArrayBuffer.isView(value) ? Array.from(value as Int32Array) : value,
      );
    },
    [times, JSON.stringify(request)] as const,
  );
  return JSON.parse(text) as RunRecord[];
}
