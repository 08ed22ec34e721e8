import { describe, expect, it } from 'vitest';
import { printed, runSource } from './run-source.ts';

describe('a program in a realm', () => {
  it.each([
    ['a function', "(() => {}).constructor('return process')()"],
    ['a generator function', "Object.getPrototypeOf(function* () {}).constructor('yield 1')()"],
    ['the console', "(console.log as any).constructor.constructor('return process')()"],
    ['the global object', "(globalThis as any).constructor.constructor('return process')()"],
    ['a refused function', "(setTimeout as any).constructor('return process')()"],
    ['eval', "(0, eval)('process')"],
  ])('cannot make code through %s', async (_way, attempt) => {
    const { status, error } = await runSource(attempt);
    expect([status, error?.type]).toEqual(['error', 'EvalError']);
    expect(error?.hint).toContain('cannot make code');
  });

  it('gets no error of the host by overflowing the stack', async () => {
    const source = `const strangers: unknown[] = [];
function deeper(): void {
  try { console.log('x'); deeper(); } catch (error) { if (!(error instanceof Error)) strangers.push(error); }
}
deeper();
console.error(strangers.length);`;
    const limits = { outputLines: 1_000_000, outputCharacters: 10_000_000 };
    const { output } = await runSource(source, { limits });
    expect(output.at(-1)?.text).toBe('0');
  });

  it('sees no functions of the stack', async () => {
    expect(
      (await runSource('(Error as any).prepareStackTrace = (_: unknown, f: unknown) => f;')).status,
    ).toBe('error');
  });

  it.each([
    'Array.prototype.push = () => 0',
    'Map.prototype.get = () => undefined',
    'Object.prototype.toString = () => ""',
    "Object.defineProperty(Object.prototype, 'then', { value: 1 })",
    '(globalThis as any).Map = null',
    'JSON.stringify = () => ""',
    'Object.getPrototypeOf(function* () {}).prototype.next = () => ({})',
  ])('cannot change what the runtime stands on: %s', async (attempt) => {
    const { status, error } = await runSource(`(${attempt});`);
    expect([status, error?.type]).toEqual(['error', 'TypeError']);
  });

  it('may still name its errors and give its objects a toString', async () => {
    const source = `class Late extends Error { constructor(m: string) { super(m); this.name = 'Late!'; } }
const o: any = {}; o.toString = () => 'mine'; o.constructor = 1;
function Old(this: any) {} Old.prototype.toString = () => 'old';
console.log(String(new Late('x')), String(o), String(new (Old as any)()));`;
    expect(await printed(source)).toEqual(['Late!: x mine old']);
  });

  it.each([
    '(arguments as any)[0].n = -1e15;',
    'const reach = () => arguments as any; reach()[0].max = 1e15;',
    'await undefined as any; (arguments as any)[0].n = -1e15;',
    'function f(): any { return (f as any).caller; } f().arguments;',
  ])('cannot get at the guest: %s', async (attempt) => {
    expect((await runSource(attempt)).status).toBe('error');
  });

  it('cannot report to the checks unless it is the entry of an exercise', async () => {
    const { error } = await runSource("// @ts-nocheck\nconst { report } = $.module('harness');");
    expect(error?.message).toMatch(/no module|not defined/);
  });

  it.each([
    "Future.prototype._settle = () => console.log('mine')",
    'Object.getPrototypeOf(EventLoop.prototype)._runOnce = () => {}',
    'Task.prototype._fire = () => {}',
    'Object.getPrototypeOf(Object.getPrototypeOf(main)).prototype.throw = () => {}',
    'Object.getPrototypeOf(Object.getPrototypeOf(sleep(0))).close = () => {}',
    'Object.getPrototypeOf(getRunningLoop()._ready).shift = () => {}',
    'Object.defineProperty(Lock.prototype, "release", { value: () => {} })',
    'Lock.prototype.constructor = Future',
    '(Task as any).anything = 1',
    'delete Queue.prototype.put',
    'lock._noteReleased()',
    'lock._numberOf(lock)',
    'Object.getPrototypeOf(Lock)._numberOf = () => 1',
  ])('cannot change what the loop stands on, or speak for it: %s', async (attempt) => {
    const { status, error, end } = await runSource(`// @ts-nocheck
import { EventLoop, Future, getRunningLoop, Lock, Queue, run, sleep, Task } from 'asyncio';
async function main() {
  const lock = new Lock();
  await lock.acquire();
  await sleep(1);
  ${attempt};
}
run(main());`);
    expect([status, error?.type, end]).toEqual(['error', 'TypeError', 1]);
  });

  it('may extend the classes of the library, also those of its errors', async () => {
    const source = `import { EventLoop, Lock, run, sleep, TimeoutError, type Handle } from 'asyncio';
class Late extends TimeoutError { constructor(message: string) { super(message); this.name = 'Late'; } }
class Counting extends EventLoop {
  calls = 0;
  override callSoon(...args: Parameters<EventLoop['callSoon']>): Handle { this.calls += 1; return super.callSoon(...args); }
}
class Named extends Lock { constructor(readonly title: string) { super(); } override toString() { return this.title; } }
const loop = new Counting();
run(sleep(1), { loopFactory: () => loop });
console.log(String(new Late('x')), loop.calls > 2, String(new Named('mine')));`;
    expect(await printed(source)).toEqual(['Late: x true mine']);
  });

  it.each([
    ['callLater(NaN, say)', 'finished'],
    ['callLater(Infinity, say)', 'finished'],
    ['callLater(1e300, say)', 'finished'],
    ['callAt(-Infinity, say)', 'finished'],
    ['_startTimer(NaN, { _fire() {} }, 0)', 'finished'],
    ['_runOnce()', 'deadlock'],
    ['_ready.clear()', 'finished'],
  ])('does not move the clock, nor hold the run up, with loop.%s', async (call, ends) => {
    const { status, end } = await runSource(`// @ts-nocheck
import { getRunningLoop, run, sleep } from 'asyncio';
const say = () => {};
async function main() { getRunningLoop().${call}; await sleep(1); await sleep(1); }
run(main());`);
    expect([status, end]).toEqual([ends, ends === 'deadlock' ? 0 : 2]);
  });
});
