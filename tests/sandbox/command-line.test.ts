import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { traceFromJson } from '#trace/json.ts';
import { root } from '../../tools/install.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tickwise-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function tickwise(...args: string[]) {
  const program = join(root, 'tools/tickwise/index.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function file(name: string, source: string): string {
  const path = join(folder, name);
  writeFileSync(path, source);
  return path;
}

describe('tickwise run', () => {
  it('prints one JSON object with exactly the promised fields', () => {
    const path = file(
      'a.ts',
      "import { sleep } from 'asyncio';\nconsole.log('one');\nawait sleep(1.5);\nconsole.error('two');\n",
    );
    const { status, stdout } = tickwise('run', path, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      output: [
        { time: 0, stream: 'stdout', text: 'one' },
        { time: 1.5, stream: 'stderr', text: 'two' },
      ],
      end: 1.5,
      status: 'finished',
      error: null,
      warnings: [],
    });
  });

  it('types lines into a program that asks', () => {
    const path = file('ask.ts', "console.log(input('Name? ').length + input().length);\n");
    const { status, stdout } = tickwise('run', path, '--input', 'Ann', '--input', 'Bo');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Name\? Ann[\s\S]*Bo[\s\S]*5/);
    expect(tickwise('run', path, '--input', 'Ann').stderr).toContain('EOFError');
  });

  it('exits 0 for a program that fails, whose error has its place', () => {
    const path = file(
      'b.ts',
      "async function main() {\n  throw new RangeError('no');\n}\nawait main();\n",
    );
    const { status, stdout } = tickwise('run', path, '--json');
    const { error, ...rest } = JSON.parse(stdout);
    expect([status, rest.status]).toEqual([0, 'error']);
    expect(error).toMatchObject({ type: 'RangeError', message: 'no', file: 'b.ts', line: 2 });
    expect(Object.keys(error)).toEqual(['type', 'message', 'file', 'line', 'stack']);
  });

  it('reports a program that does not compile as an error at its line', () => {
    const { status, stdout } = tickwise(
      'run',
      file('c.ts', 'const a = 1;\nconst b = ;\n'),
      '--json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      output: [],
      status: 'error',
      error: { type: 'SyntaxError', file: 'c.ts', line: 2 },
    });
  });

  it('knows what a misspelt import should have been', () => {
    const source = "import { run, wait_for } from 'asyncio';\nrun(wait_for(null, 1));\n";
    const path = file('misspelt.ts', source);
    expect(JSON.parse(tickwise('run', path, '--json').stdout)).toMatchObject({
      status: 'error',
      error: { type: 'SyntaxError', file: 'misspelt.ts', line: 1 },
    });
    const { status, stderr } = tickwise('run', path);
    expect(status).toBe(1);
    expect(stderr).toContain('`asyncio` has no `wait_for`.');
    expect(stderr).toContain('Do you mean `waitFor`?');
  });

  it('shows times, the error and a code frame to a person', () => {
    const { status, stdout, stderr } = tickwise(
      'run',
      file('d.ts', "console.log('hello');\nthrow new Error('no');\n"),
    );
    expect(status).toBe(1);
    expect(stdout).toBe('    0.000   hello\n');
    expect(stderr).toContain('Error: no');
    expect(stderr).toContain("> 2 | throw new Error('no');");
  });

  it('runs with a seed and writes the trace', () => {
    const path = file('e.ts', 'console.log(Math.random());\n');
    const out = (seed: string) => tickwise('run', path, '--json', '--seed', seed).stdout;
    expect(out('1')).toBe(out('1'));
    expect(out('1')).not.toBe(out('2'));
    const trace = join(folder, 'trace.json');
    tickwise('run', path, '--trace', trace);
    expect(traceFromJson(readFileSync(trace, 'utf8')).length).toBeGreaterThan(0);
  });

  it('models a processor where the program or its caller asks for one', () => {
    const loop = 'for (let i = 0; i < 1_000_000; i++);\n';
    const end = (...args: string[]) => JSON.parse(tickwise('run', ...args, '--json').stdout).end;
    const asks = file('asks.ts', `// Counts.\n// cpu: 75\n${loop}`);
    expect(end(asks)).toBe(0.075);
    expect(end(asks, '--cpu', '0')).toBe(0);
    expect(end(file('free.ts', loop), '--cpu', '1000')).toBe(1);
  });

  it.each([
    [['run', 'a.ts', '--cpu', 'fast'], '--cpu takes the nanoseconds of a loop round'],
    [['run'], 'Name the file to run.'],
    [['run', 'missing.ts'], 'missing.ts cannot be read'],
    [['run', 'a.ts', '--seed', 'x'], '--seed takes an integer'],
    [['run', 'a.ts', '--jsn'], '--jsn'],
    [['rum'], "There is no command 'rum'"],
    [[], 'Name a command.'],
  ])('says what is wrong with %j and exits 2', (args, message) => {
    const { status, stderr } = tickwise(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
