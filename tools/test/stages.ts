/** The stages of `npm test`, each a command whose outcome is counted. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install.mjs';

export interface Count {
  passed: number;
  failed: number;
}

interface Stage {
  readonly name: string;
  readonly what: string;
  run(): Count | Promise<Count>;
}

export const stages: readonly Stage[] = [
  {
    name: 'style',
    what: 'format and lint (Biome)',
    run: () => command('node_modules/@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']),
  },
  {
    name: 'types',
    what: 'TypeScript and Astro files',
    run: () => command('node_modules/astro/bin/astro.mjs', ['check', '--minimumSeverity', 'error']),
  },
  {
    name: 'unit',
    what: 'runtime, components, content, exercises',
    run: () => vitest('vitest.config.ts'),
  },
  {
    name: 'browser',
    what: 'the built course in a real browser',
    run: () => vitest('tests/e2e/vitest.config.ts'),
  },
];

function command(program: string, args: readonly string[]): Count {
  const { status } = node(program, args);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitest(config: string): Count {
  const reports = join(root, '.cache', 'reports');
  mkdirSync(reports, { recursive: true });
  const report = join(reports, `${config.replaceAll(/\W+/g, '-')}.json`);
  rmSync(report, { force: true });
  const { status } = node('node_modules/vitest/vitest.mjs', [
    'run',
    '--config',
    config,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, 'utf8'));
  // A suite that could not be loaded fails the run without a failed test.
  const failed = numFailedTests > 0 ? numFailedTests : success && status === 0 ? 0 : 1;
  return { passed: numPassedTests, failed };
}

function node(program: string, args: readonly string[]) {
  return spawnSync(process.execPath, [join(root, program), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
