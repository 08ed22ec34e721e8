/**
 * Follows CONTRIBUTING.md word for word in a copy of the project: writes the files that it says
 * to write, makes the changes, runs the commands, and holds it to what they print.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../tools/install.mjs';
import { ProjectCopy } from '../support/project-copy.ts';

/** A fence of the guide: what its info string says, and its text. */
interface Step {
  readonly kind: string;
  readonly detail: string;
  readonly text: string;
  /** In the guide, 1-based. */
  readonly line: number;
}

function stepsOf(guide: string): Step[] {
  const fence = /^```(\w+)(?: ([^\n]+))?\n(.*?)^```$/gms;
  return [...guide.matchAll(fence)].map((match) => {
    const [, kind = '', detail = '', text = ''] = match;
    return { kind, detail, text, line: guide.slice(0, match.index).split('\n').length };
  });
}

const steps = stepsOf(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'));
const copy = new ProjectCopy();
afterAll(() => copy[Symbol.dispose]());

/** What the last command printed. */
let printed = '';

function run(command: string, fails: boolean): void {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: copy.root,
    encoding: 'utf8',
  });
  printed = stdout + stderr;
  expect({ command, fails: status !== 0, printed }).toEqual({ command, fails, printed });
}

/** A hunk without numbers: lines that stay, lines that go, lines that come. */
function apply(file: string, hunk: string): void {
  const lines = hunk.trimEnd().split('\n');
  const side = (sign: string) =>
    lines
      .filter((line) => line.startsWith(' ') || line.startsWith(sign))
      .map((line) => line.slice(1));
  copy.change(file, `${side('-').join('\n')}\n`, `${side('+').join('\n')}\n`);
}

function follow({ kind, detail, text }: Step): void {
  const [, file] = /^file=(\S+)$/.exec(detail) ?? [];
  if (kind === 'sh') {
    for (const command of text.trim().split('\n')) run(command, detail === 'fails');
  } else if (kind === 'text' && detail === 'output') {
    expect(printed).toContain(text.trim());
  } else if (kind === 'diff' && file !== undefined) {
    apply(file, text);
  } else if (file !== undefined) {
    copy.write(file, text);
  } else if (detail !== 'example') {
    throw new Error(`The guide has a fence that cannot be followed: ${kind} ${detail}`);
  }
}

test.each(steps.map((step) => [`line ${step.line}: ${step.kind} ${step.detail}`, step] as const))(
  '%s',
  (_, step) => follow(step),
  180_000,
);

test('the guide ends with everything proven', () => {
  expect(printed).toMatch(/\n\d+ proven, 0 to mend\n$/);
});
