import { expect, test } from 'vitest';
import { runCompiled } from './run-both.ts';

const kit = `
  const manager = (name: string, act: (error?: any) => any) => ({
    async [Symbol.asyncDispose](...failure: any[]) {
      log(name, failure.length ? String(failure[0]) : 'clean');
      await pause(0);
      return act(...failure);
    },
  });
  const plain = (name: string, act: (error?: any) => any) => ({
    [Symbol.dispose](...failure: any[]) {
      log(name, failure.length ? String(failure[0]) : 'clean');
      return act(...failure);
    },
  });
  const quiet = () => true;
  const nothing = () => {};
  const replace = () => { throw new RangeError('instead'); };
`;
const run = (body: string) => runCompiled(`${kit} export async function main() { ${body} }`);

test('the resource sees the error, and what is not suppressed goes on', async () => {
  expect(await run("await using a = manager('a', nothing); throw new Error('e');")).toEqual({
    log: ['a Error: e'],
    end: '! Error: e',
  });
});

test('true suppresses the error, and the program goes on after the block', async () => {
  const outcome = await run(
    "{ await using a = manager('a', quiet); throw new Error('e'); } log('on'); return 1;",
  );
  expect(outcome).toEqual({ log: ['a Error: e', 'on'], end: '= 1' });
});

test('only true suppresses', async () => {
  expect((await run("await using a = manager('a', () => 1); throw new Error('e');")).end).toBe(
    '! Error: e',
  );
});

test('a suppressed error ends a function with undefined', async () => {
  expect((await run("await using a = manager('a', quiet); throw 1;")).end).toBe('= undefined');
});

test('true without an error changes nothing', async () => {
  expect(await run("await using a = manager('a', quiet); return 5;")).toEqual({
    log: ['a clean'],
    end: '= 5',
  });
});

test('an error of the resource takes the place of the error', async () => {
  expect((await run("await using a = manager('a', replace); throw new Error('e');")).end).toBe(
    '! RangeError: instead',
  );
});

test('outer resources see what inner ones leave', async () => {
  const outcome = await run(`
    await using a = manager('a', quiet);
    await using b = manager('b', replace);
    using c = plain('c', nothing);
    await using d = manager('d', quiet);
    throw new Error('e');`);
  expect(outcome).toEqual({
    log: ['d Error: e', 'c clean', 'b clean', 'a RangeError: instead'],
    end: '= undefined',
  });
});

test('an error that replaces a return can be suppressed outside', async () => {
  const outcome = await run(`
    { await using a = manager('a', quiet); await using b = manager('b', replace); return 1; }
    return 2;`);
  expect(outcome).toEqual({ log: ['b clean', 'a RangeError: instead'], end: '= 2' });
});

test('each round of a loop stands for itself', async () => {
  const outcome = await run(`
    for (const n of [1, 2, 3]) { await using a = manager('a' + n, quiet); if (n === 2) throw n; log(n); }
    for (using p of [plain('p', quiet), plain('q', nothing)]) throw new Error('in the head');`);
  expect(outcome).toEqual({
    log: ['1', 'a1 clean', 'a2 2', '3', 'a3 clean', 'p Error: in the head', 'q Error: in the head'],
    end: '! Error: in the head',
  });
});

test('a thrown undefined is an error too', async () => {
  const outcome = await run(
    "try { await using a = manager('a', nothing); throw undefined; } catch (e) { return ['caught', e]; }",
  );
  expect(outcome).toEqual({ log: ['a undefined'], end: "= [ 'caught', undefined ]" });
});

test('a plain using suppresses as well', async () => {
  expect(await run("{ using a = plain('a', quiet); throw 1; } return 'on';")).toEqual({
    log: ['a 1'],
    end: "= 'on'",
  });
});

test('what is no resource says what it lacks', async () => {
  expect((await run('await using a = {} as any;')).end).toContain(
    'does not support the asynchronous context manager protocol',
  );
});
