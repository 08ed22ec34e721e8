/** Functions, arrows and what they take from around them. */
export const functions = {
  'a declaration': 'export async function main() { return await pause(1); }',
  'a declaration used before it stands': `export async function main() { return later(2); }
    async function later(n: number) { return n * 2; }`,
  'a nested declaration used before it stands': `export async function main() {
    return [await inner(), await inner()]; var n = 0; async function inner() { return n = (n || 0) + 1; } }`,
  'a function expression': 'export const main = async function () { return await pause(3); };',
  'a function expression that calls itself by its name': `const outer = async function fact(n: number): Promise<number> {
    return n < 2 ? 1 : n * (await fact(n - 1)); };
    export async function main() { return outer(6); }`,
  'the name of a function expression cannot be assigned': `const f = async function self() {
    try { (self as any) = 1; } catch (e) { return (e as Error).name; } };
    export async function main() { return [await f(), f.name]; }`,
  'an arrow with a block': 'export const main = async () => { return await pause(4); };',
  'an arrow with a value': 'export const main = async () => (await pause(4)) + 1;',
  'an arrow that gives an object': 'export const main = async () => ({ a: await pause(1) });',
  'an arrow that gives a sequence': 'export const main = async () => (log("x"), await pause(1));',
  'an arrow with one bare parameter': `const f = async x => x + (await pause(1));
    export async function main() { return f(1); }`,
  'properties of functions made on the spot': `export async function main() {
    return [await async function () { return typeof this; }.call("x" as any), async function named() {}.name, (async () => {}).length]; }`,
  'arrows that give arrows': `const f = (a: number) => async (b: number) => async (c: number) => a + b + c;
    export async function main() { return (await f(1)(2))(3); }`,
  'an immediately called arrow': 'export async function main() { return await (async () => 5)(); }',
  'an immediately called function':
    'export async function main() { return await (async function () { return 5; })(); }',
  'default values see earlier parameters': `async function f(a = 1, b = a + 1, c = () => a + b) { a = 10; return [a, b, c()]; }
    export async function main() { return [await f(), await f(5), await f(undefined, 7)]; }`,
  'default values are evaluated at the call': `let n = 0; async function f(a = ++n) { return a; }
    export async function main() { const one = f(), two = f(); log(n); return [await two, await one]; }`,
  'object patterns': `async function f({ a, b: { c = 3 } = {}, ...rest }: any) { return [a, c, rest]; }
    export async function main() { return f({ a: 1, d: 4 }); }`,
  'array patterns': `async function f([a, , b = 2, ...c]: any, d = a) { return [a, b, c, d]; }
    export async function main() { return f([1, 0, undefined, 4, 5]); }`,
  'an object pattern with a default': `async function f({ a = 1 } = {}) { return a; }
    export async function main() { return [await f(), await f({ a: 2 })]; }`,
  'rest parameters': `async function f(a: number, ...b: number[]) { return [a, b]; }
    export async function main() { return [await f(1), await f(1, 2, 3)]; }`,
  'rest parameters of an arrow': `const f = async (a: number, ...[b, c]: number[]) => [a, b, c];
    export async function main() { return f(1, 2, 3); }`,
  'arguments of a function': `async function f(this: any, a: any) { return [arguments.length, [...arguments]]; }
    export async function main() { return [await (f as any)(), await (f as any)(1, 2, 3)]; }`,
  'arguments of the function around an arrow': `function f(..._: any[]) { return (async () => (await pause(arguments.length)) + arguments[0])(); }
    export async function main() { return f(7, 8); }`,
  'arguments through two arrows': `async function f(..._: any[]) { const g = async () => { const h = async () => [...arguments]; return h(); }; return g(); }
    export async function main() { return f(7, 8); }`,
  'arguments as a shorthand property': `function f(..._: any[]) { return (async () => ({ arguments }.arguments.length))(); }
    export async function main() { return f(7, 8); }`,
  'a property called arguments': `export async function main() { const o = { arguments: 3 }; return (async () => o.arguments)(); }`,
  'this of a plain call is undefined': `async function f(this: unknown) { return this; }
    export async function main() { return (f as any)(); }`,
  'this through call and bind': `async function f(this: unknown, a: number) { return [this, a]; }
    export async function main() { return [await f.call('x', 1), await f.bind('y')(2)]; }`,
  'this of an arrow is that around it': `export async function main() {
    const o = { n: 5, f() { return [1, 2].map(async (x) => x + this.n); } };
    const all = []; for (const one of o.f()) all.push(await one); return all; }`,
  'new.target through an arrow': `function F(this: any) { this.got = (async () => new.target === F)(); }
    export async function main() { return (new (F as any)()).got; }`,
  'new.target of an async function': `async function f() { return new.target; }
    export async function main() { return f(); }`,
  'length and name': `async function f(a: any, b = 1, ...c: any[]) {} const g = async (x: any, y: any) => {};
    const h = async function () {}; const o = { async m(a: any) {}, k: async () => {} };
    let later; later = async () => {};
    export async function main() { return [f, g, h, o.m, o.k, later].map((x) => [x.name, x.length]); }`,
  'names of functions that are given away': `const id = (f: any) => f; const x = id(async () => {});
    export async function main() { return [x.name, (({ ['a' + 'b']: async () => {} }) as any).ab.length]; }`,
  'a key called __proto__': `export async function main() { const o = { ['__proto__']: async () => 1 };
    return [await o['__proto__'](), Object.keys(o)]; }`,
  'closures over loop variables': `export async function main() { const all = [];
    for (let i = 0; i < 3; i++) all.push(async () => i); const got = [];
    for (const f of all) got.push(await f()); return got; }`,
  'declarations in a loop body': `export async function main() { const all: any[] = [];
    for (const i of [1, 2, 3]) { async function f() { return i * 10; } all.push(f); }
    return [await all[0](), await all[2]()]; }`,
  'a returned coroutine is flattened': `async function g() { return await pause(9); }
    async function f() { return g(); } export async function main() { return (await f()) + 1; }`,
  'a returned coroutine is flattened outside the try': `async function g() { throw new Error('late'); }
    async function f() { try { return g(); } catch { return 'caught'; } finally { log('finally'); } }
    export async function main() { return f(); }`,
  'a returned await is caught': `async function g() { throw new Error('late'); }
    async function f() { try { return await g(); } catch { return 'caught'; } }
    export async function main() { return f(); }`,
  'deep recursion': `async function down(n: number): Promise<number> { return n === 0 ? 0 : 1 + (await down(n - 1)); }
    export async function main() { return down(2000); }`,
  'mutual recursion': `const even = async (n: number): Promise<boolean> => n === 0 || odd(n - 1);
    const odd = async (n: number): Promise<boolean> => n !== 0 && even(n - 1);
    export async function main() { return [await even(9), await even(10)]; }`,
  'a function as a default value': `async function f(g = async () => await pause('d')) { return g(); }
    export async function main() { return f(); }`,
  'an async function in an array, a call and a conditional': `export async function main() {
    const fs = [async () => 1, true ? async () => 2 : async () => 3]; const r = [];
    for (const f of fs) r.push(await f()); return r.concat(await ((f: any) => f())(async () => 4)); }`,
  'a generic arrow and type assertions': `const id = async <T,>(x: T): Promise<T> => x as T;
    export async function main() { return (await id<number>(3))! satisfies number; }`,
  'an enum and a namespace': `enum Colour { Red = 1, Green } namespace N { export const f = async () => Colour.Green; }
    export async function main() { return [await N.f(), Colour[1]]; }`,
  'top-level await': `const x = await pause(3); log(x); log(await (async () => x + 1)());`,
  'top-level for await': `async function* g() { yield 1; yield 2; } for await (const x of g()) log(x);`,
  'top-level await between functions': `log(f()); const a = await pause(1); function f() { return 'hoisted'; } log(a);`,
  'a promise-like chain of callbacks': `const steps = [async (x: number) => x + 1, async (x: number) => x * 2];
    export async function main() { let x = 1; for (const s of steps) x = await s(x); return x; }`,
};
