import { describe, expect, it } from 'vitest';
import { runSource } from './run-source.ts';

const stackOf = async (source: string) => {
  const { error } = await runSource(source);
  return error?.stack.filter((frame) => frame.own).map(({ name, line }) => `${name}:${line}`);
};

describe('an error that leaves the program', () => {
  it('shows the calls inside the coroutine, then the awaits, then where the run began', async () => {
    const source = `import { run, sleep } from 'asyncio';
function check(depth: number) {
  throw new RangeError('too deep: ' + depth);
}
async function sail() {
  await sleep(1);
  [3].forEach((depth) => check(depth));
}
async function main() {
  await sail();
}
run(main());`;
    expect(await stackOf(source)).toEqual(['check:3', ':7', 'sail:7', 'main:10', ':12']);
  });

  it('crosses a task it was awaited through', async () => {
    const source = `import { createTask } from 'asyncio';
async function bad() {
  throw new TypeError('no');
}
await createTask(bad());`;
    const { error } = await runSource(source);
    expect([error?.at?.line, error?.at?.column]).toEqual([3, 3]);
  });

  it('stands at its await when the library raises it', async () => {
    const source = `import { run, sleep, waitFor } from 'asyncio';
async function main() {
  console.log('start');
  await waitFor(sleep(5), 1);
}
run(main());`;
    const { error, end } = await runSource(source);
    expect([error?.type, error?.at?.line, end]).toEqual(['TimeoutError', 4, 1]);
  });

  it('stands where the first task waits when all of them do', async () => {
    const source = `import { Lock, run } from 'asyncio';
async function main() {
  const lock = new Lock();
  await lock.acquire();
  await lock.acquire();
}
run(main());`;
    const { status, error } = await runSource(source);
    expect([status, error?.type, error?.at?.line]).toEqual(['deadlock', 'DeadlockError', 5]);
  });

  it.each([
    ["throw 'oops';", 2],
    ['throw undefined;', 2],
    ['throw { code: 7 };', 2],
  ])('has a line and advice even where it is none: %s', async (thrown, line) => {
    const { error } = await runSource(`const a = 1;\n${thrown}\nexport { a };`);
    expect(error?.at?.line).toBe(line);
    expect(error?.message).toContain('not an Error');
    expect(error?.hint).toContain('new Error');
  });

  it('cannot be made to break the record by hostile fields', async () => {
    const source = `class Hostile extends Error {
  override get message(): string { throw new Error('no'); }
  override get name(): string { throw new Error('no'); }
  override get stack(): string { throw new Error('no'); }
}
throw new Hostile();`;
    expect((await runSource(source)).status).toBe('error');
  });

  it('warns of a coroutine that was never awaited, at its line', async () => {
    const { warnings } = await runSource(
      'async function f() {}\nasync function main() {\n  f();\n}\nawait main();',
    );
    expect(warnings.map(({ kind, at }) => [kind, at?.line])).toEqual([['never-awaited', 3]]);
  });
});
