import { describe, expect, test } from 'vitest';
import type { Cell, Guest } from '#kernel/guest.ts';
import { compiled } from './compiling.ts';

class Stopped extends Error {
  readonly site: number;

  constructor(site: number) {
    super('stopped');
    this.site = site;
  }
}

/** Drives whatever a coroutine awaits to its end, without any loop. */
function drive(body: Generator<unknown, unknown, unknown>): unknown {
  let input: unknown;
  for (;;) {
    const { value, done } = body.next(input);
    if (done) return value;
    input = isBody(value) ? drive(value) : value;
  }
}
const isBody = (value: unknown): value is Generator<unknown, unknown, unknown> =>
  typeof (value as Generator | undefined)?.next === 'function';

/** Runs a program whose guard gives in after 100 rounds; returns the line it stopped at. */
async function stoppedAt(source: string): Promise<number> {
  const { code, sites } = await compiled(source);
  const guest = {
    n: 0,
    max: 100,
    co: (body: unknown) => body,
    async: (made: unknown) => made,
    agen: (body: unknown) => body,
    at: (value: unknown) => value,
    give: (value: unknown) => value,
    drop: () => {},
    thrown: (error: unknown) => error,
    log: (value: unknown) => value,
    call: (value: unknown) => value,
    iter: () => ({ next: () => ({ done: false, value: 0 }) }),
    enter: () => {},
    leave: () => {},
    open: () => {},
    close: () => {},
    tick: (site: number) => {
      throw new Stopped(site);
    },
    module: () => ({ run: drive }),
  } as unknown as Guest;
  const cell = new Function(`return ${code}`)() as Cell;
  try {
    const { main } = cell(guest);
    if (main !== null) drive(main as unknown as Generator<unknown, unknown, unknown>);
  } catch (error) {
    if (error instanceof Stopped) return sites[error.site - 1]?.line ?? 0;
    throw error;
  }
  throw new Error('the program ended');
}

const run = "import { run } from 'asyncio';";

describe('the guard stops every endless', () => {
  const programs: Record<string, string> = {
    while: '\nwhile (true) {}',
    'while without a body': '\nwhile (true);',
    'do while': '\ndo {} while (true)',
    for: '\nfor (;;) {}',
    'for without a body': '\nfor (;;);',
    'for of':
      'function* g() { yield* Array(9); let i = 0; return i; }\nfor (const x of { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) }) {}',
    'for in over a growing object':
      'const a = Object.fromEntries(Array(200).entries());\nfor (const k in a) a[k] = 1;',
    'loop in a function': 'function f() {\nwhile (1) {} } f();',
    'loop in an arrow': 'const f = () => {\nfor (;;) ; }; f();',
    'loop in a method': 'class A { m() {\nfor (;;) ; } } new A().m();',
    'loop in a getter': 'class A { get m() {\nfor (;;) ; } } new A().m;',
    'loop in a constructor': 'class A { constructor() {\nfor (;;) ; } } new A();',
    'loop in a static block': 'class A { static {\nfor (;;) ; } }',
    'generator that is drained': 'function* g() {\nfor (;;) yield 1; } for (const x of g());',
    'generator that is spread': 'function* g() {\nwhile (1) yield 1; } [...g()];',
    'loop in an async function': `${run} async function f() {\nwhile (true) {} } run(f());`,
    'loop that awaits': `${run} async function f() {\nwhile (true) await 1; } run(f());`,
    'loop in an async arrow': `${run} run((async () => {\nwhile (true) await 1; })());`,
    'loop in an async method': `${run} class A { async m() {\nwhile (true) await 1; } } run(new A().m());`,
    'for await': `${run} async function f(g: any) {\nfor await (const x of g); } run(f(0));`,
    'loop in an async generator': `${run} async function* f() {\nfor (;;) yield 1; } run(f());`,
    'loop at top level that awaits': '\nwhile (true) await 1;',
    'loop under a label': '\nouter: for (;;) { for (;;) continue outer; }',
    recursion: '\nfunction f() { f(); } f();',
    'recursion of an arrow': '\nconst f = (): any => f(); f();',
    'recursion of an arrow with an object': '\nconst f = (): any => ({ x: f() }); f();',
    'recursion of a getter': 'class A {\nget x(): any { return this.x; } } new A().x;',
    'recursion of coroutines': `${run}\nasync function f(): Promise<void> { await f(); } run(f());`,
    'recursion of async arrows': `${run}\nconst f = async (): Promise<void> => f(); run((async () => { for (let c: any = f(); ; c = (c as any).next().value); })());`,
    'callback of a growing array':
      'const a = [1];\na.forEach(() => a.push(1)); for (const x of a) a.push(x);',
  };
  for (const [name, source] of Object.entries(programs)) {
    test(name, async () => {
      expect(await stoppedAt(source)).toBe(
        name.startsWith('for in') || source.includes('\n') ? 2 : 1,
      );
    });
  }
});

test('errors of default parameters come at the call', async () => {
  const { code } = await compiled(
    'async function f(a = boom()) {} function boom() { throw 1; }\ntry { f(); } catch (e) { console.log(e); }',
  );
  expect(code).toContain('(a = boom())');
});
