// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the programs have the templates
/** Awaits in every place of a statement or expression. */
export const controlFlow = {
  'in operators':
    'export async function main() { return (await pause(1)) + (await pause(2)) * (await pause(3)) ** 2; }',
  'in a condition, both ways':
    'export async function main() { return [(await pause(true)) ? await pause(1) : await pause(2), (await pause(0)) || (await pause(3)), (await pause(null)) ?? 4]; }',
  'evaluation order':
    'const t = async (x: any) => (log(x), x); export async function main() { const a = [await t(1), log("s"), await t(2)]; a[await t(0)] = await t(9); return a; }',
  'in member and call':
    'export async function main() { const o = { f: (x: number) => x + 1 }; return (await pause(o)).f(await pause(1)) + (await pause(o))["f"](2); }',
  'in optional chains':
    'export async function main() { const o: any = null; return [o?.[await pause("x")], (await pause({ a: 1 }))?.a]; }',
  'in templates':
    'export async function main() { return `${await pause(1)}-${`${await pause(2)}`}`; }',
  'in a tagged template':
    'const tag = (s: any, ...v: any[]) => [...s, ...v]; export async function main() { return tag`a${await pause(1)}b`; }',
  'in destructuring defaults':
    'export async function main() { const { a = await pause(1), b: [c = await pause(2)] = [] } = {} as any; return [a, c]; }',
  'in spread':
    'export async function main() { return [...(await pause([1, 2])), ...Object.keys({ ...(await pause({ k: 1 })) })]; }',
  unary:
    'export async function main() { return [!(await pause(0)), -(await pause(2)), typeof (await pause("")), void (await pause(1))]; }',
  'sequence as operand': 'export async function main() { return await (log("a"), pause(2)); }',
  'nested awaits':
    'export async function main() { return await pause(await pause(await pause(5))); }',
  'compound assignment':
    'export async function main() { let x = 1; x += await pause(2); const o = { n: 1 }; o.n *= await pause(5); o.n ||= await pause(9); return [x, o.n]; }',
  'compound assignment reads first':
    'let x = 1; async function change() { x = 100; return 1; } export async function main() { x += await change(); return x; }',
  'throw of an awaited value':
    'export async function main() { throw await pause(new RangeError("r")); }',
  'throw of a plain value': 'export async function main() { throw 7; }',
  'throw of undefined':
    'export async function main() { try { throw undefined; } catch (e) { return [e]; } }',
  'try, catch and finally':
    'export async function main() { try { log(await pause(1)); throw new Error("x"); } catch (e) { log((e as Error).message, await pause(2)); return await pause("r"); } finally { log(await pause(3)); } }',
  'finally that overrides':
    'export async function main() { try { throw new Error("x"); } finally { return await pause("over"); } }',
  'catch left in every way': `
    export async function main() {
      const fail = async () => { await pause(0); throw new Error('x'); };
      out: for (let i = 0; i < 9; i++) {
        try { await fail(); }
        catch (e) { log(i, (e as Error).message); if (i === 0) continue; if (i === 3) break out; let j = i; await pause(j); }
        finally { log('finally', i); }
      }
      try { await fail(); } catch { log('bare'); function here() { return 1; } var late = here(); }
      log(late);
      try { try { await fail(); } catch (e) { throw new RangeError((e as Error).message + 'y'); } } catch (e) { log(e instanceof RangeError); }
      try { await fail(); } catch (e) { e = 5; log(e); }
      try { await fail(); } catch {}
      try { await fail(); } catch (e) { try { await fail(); } catch { return await pause('inner'); } }
      return 'outer';
    }`,
  'catch at top level': `
    const fail = async () => { await pause(0); throw new Error('x'); };
    try { await fail(); } catch { log('caught'); }
    for (;;) { try { await fail(); } catch { break; } }`,
  'catch with a pattern':
    'export async function main() { try { throw { a: 1, b: [2] }; } catch ({ a, b: [c] }: any) { return [a, await pause(c)]; } }',
  rethrow:
    'async function f() { try { await g(); } catch (e) { throw new Error("outer", { cause: e }); } } async function g() { throw new Error("inner"); } export async function main() { try { await f(); } catch (e: any) { return [e.message, e.cause.message]; } }',
  'while, do and for':
    'export async function main() { let n = 0; while ((await pause(n)) < 3) n++; do n += await pause(2); while (n < 6); for (let i = await pause(0); i < (await pause(3)); i += await pause(1)) n++; return n; }',
  'for without a body block':
    'export async function main() { let s = 0; for (const x of await pause([1, 2, 3])) s += await pause(x); for (const k in await pause({ a: 1 })) log(k); for (;;) if (await pause(true)) break; return s; }',
  labels:
    'export async function main() { const r = []; outer: for (let i = 0; i < 3; i++) { inner: for (let j = 0; j < 3; j++) { if ((await pause(j)) === 1) continue outer; if (i === 2) break outer; r.push([i, j]); continue inner; } } return r; }',
  'a labelled block':
    'export async function main() { done: { log(1); if (await pause(true)) break done; log(2); } return 3; }',
  switch:
    'export async function main() { const r = []; for (const x of [1, 2, 3, 4]) switch (await pause(x)) { case await pause(1): r.push("one"); case 2: r.push("two"); break; default: { r.push("many"); } } return r; }',
  'if without blocks':
    'export async function main() { if (await pause(false)) return 1; else if (await pause(true)) return 2; else return 3; }',
  'statements that drop a value':
    'const f = () => (log("f"), 1); export async function main() { const o: any = { f }; f(); o.f(); o?.f(); o.g?.(); true && f(); false || f(); true ? f() : f(); void f(); f(), f(); (f)(); new (class { constructor() { f(); } })(); return "end"; }',
  'a call whose callee awaits':
    'export async function main() { (await pause(log))("x"); await (await pause(async () => log("y")))(); }',
  'console is left alone':
    'export async function main() { const console = { log: (...a: any[]) => log(...a) }; console.log(); console.log(1); console.log(1, (log("arg"), 2)); console.log(...[1, 2]); console.log("a", ...[3]); }',
  'errors stay what they are':
    'class MyError extends Error { constructor(readonly code: number) { super("mine"); this.name = "MyError"; } } export async function main() { const e = new MyError(3); try { throw e; } catch (x) { return [x === e, (x as MyError).code, new TypeError("t").message]; } }',
  'a sync generator':
    'function* g(): any { const x = yield 1; log(x); yield* [2, 3]; return 4; } export async function main() { const i = g(); return [i.next(), i.next("in"), ...i]; }',
  'a sync generator with an async arrow in it':
    'function* g() { for (const n of [1, 2]) yield async () => n; } export async function main() { const r = []; for (const f of g()) r.push(await f()); return r; }',
  'getters, setters and static blocks with loops':
    'class A { static n = 0; static { for (let i = 0; i < 3; i++) this.n += i; } get x() { let s = 0; while (s < 5) s++; return s; } } export async function main() { return [A.n, new A().x]; }',
  'a directive in a body': 'export async function main() { "use strict"; return await pause(1); }',
  'regular expressions and comments with awaits in them':
    'export async function main() { /* await x */ return [/await (.)/.exec("await y")![1], "await z", await /* c */ pause(1)]; }',
};
