/**
 * A real Chromium for tests: the one the project installs with npm where that runs (Linux on
 * x64), else the one `CHROME_PATH` names or Playwright's own.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { root } from '../../tools/install.mjs';

/** Starts a headless browser, with `more` arguments; the caller closes it. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = ['--headless=shell', '--no-sandbox', '--disable-gpu', '--site-per-process', ...more];
  const executablePath = await chromiumPath();
  return chromium.launch(executablePath === null ? { args } : { args, executablePath });
}

async function chromiumPath(): Promise<string | null> {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // The package unpacks into TMPDIR, and brings its own system libraries on a "Lambda" runtime.
  const cache = join(root, '.cache', 'chromium');
  mkdirSync(cache, { recursive: true });
  process.env.TMPDIR = cache;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  const path = await bundled.executablePath();
  process.env.FONTCONFIG_PATH = fontConfiguration(cache);
  return path;
}

/** Chromium draws no text, not even a page's own fonts, unless it finds one font on the system. */
function fontConfiguration(cache: string): string {
  const folder = join(cache, 'fontconfig');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(cache, 'fonts')}</dir>
  <cachedir>${join(cache, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  return folder;
}
