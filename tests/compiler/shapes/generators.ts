/** Async generators and `for await`. */
const collect = `async function all(it: any) { const r = []; for await (const x of it) r.push(x); return r; }`;

export const generators = {
  'yields in order': `${collect} async function* g() { yield 1; log(await pause('p')); yield await pause(2); } export async function main() { return all(g()); }`,
  'a bare yield': `${collect} async function* g() { yield; yield undefined; } export async function main() { return all(g()); }`,
  'nothing runs before next': `async function* g() { log('in'); yield 1; } export async function main() { const i = g(); log('made'); await i.next(); }`,
  'the result of a step': `async function* g() { yield 1; return 2; } export async function main() { const i = g(); return [await i.next(), await i.next(), await i.next()]; }`,
  'values sent in': `async function* g(): any { const a = yield 1; const b = yield a + 1; return [a, b]; } export async function main() { const i = g(); await i.next(); return [await i.next(10), await i.next(20)]; }`,
  'errors thrown in': `async function* g() { try { yield 1; } catch (e) { yield 'caught ' + e; } } export async function main() { const i = g(); await i.next(); return [await i.throw('E'), await i.next()]; }`,
  'return runs finally': `async function* g() { try { yield 1; yield 2; } finally { log('fin', await pause(3)); } } export async function main() { const i = g(); await i.next(); return [await i.return('r' as any), await i.next()]; }`,
  'an error ends it': `async function* g() { yield 1; throw new Error('g'); } export async function main() { const r = []; try { for await (const x of g()) r.push(x); } catch (e) { r.push((e as Error).message); } return r; }`,
  'a yielded coroutine is awaited': `${collect} async function* g() { yield pause(1); yield (async () => 2)(); } export async function main() { return all(g()); }`,
  'a returned coroutine is awaited': `async function* g() { return pause(5); } export async function main() { return g().next(); }`,
  'yield in expressions': `async function* g(): any { log([yield 1, yield 2], (yield 3) + 1); } export async function main() { const i = g(); await i.next(); await i.next('a'); await i.next('b'); await i.next(4); }`,
  delegation: `${collect} async function* a() { yield 1; return 'ra'; } async function* b(): any { log(yield* a()); yield* a(); yield 3; } export async function main() { return all(b()); }`,
  'delegation passes on what is sent and thrown': `async function* a(): any { try { log('got', yield 1); yield 2; } catch (e) { log('caught', e); yield 'c'; } finally { log('fin'); } }
    async function* b() { yield* a(); } export async function main() { const i = b(); await i.next(); return [await i.next('s'), await i.throw('T'), await i.next(), await i.return(9)]; }`,
  'a generator method': `${collect} class A { n = 2; async *m() { for (let i = 0; i < this.n; i++) yield i; } static async *s() { yield this.name; } async *#p() { yield 'p'; } p() { return this.#p(); } } export async function main() { return [await all(new A().m()), await all(A.s()), await all(new A().p())]; }`,
  'a class that is iterable': `class A { async *[Symbol.asyncIterator]() { yield 1; yield 2; } } export async function main() { const r = []; for await (const x of new A()) r.push(x); return r; }`,
  'an iterator written by hand': `const it = { [Symbol.asyncIterator]() { let n = 0; return { async next() { return n < 2 ? { value: n++, done: false } : { value: 9, done: true }; } }; } };
    export async function main() { const r = []; for await (const x of it) r.push(x); return r; }`,
  'a generator expression and super': `${collect} class A { async *g() { yield 'a'; } } class B extends A { async *g() { yield* super.g(); yield 'b'; } } const e = async function* () { yield 1; }; export async function main() { return [await all(new B().g()), await all(e())]; }`,
  'default parameters': `${collect} async function* g(a = 1, { b } = { b: a + 1 }) { yield a; yield b; } export async function main() { return [await all(g()), await all(g(5))]; }`,
  'for await with let, var and closures': `async function* g() { yield 1; yield 2; } export async function main() { const fs: any[] = []; for await (let x of g()) { fs.push(() => x); x += 10; } for await (var y of g()); const r: any[] = fs.map((f) => f()); r.push(y); return r; }`,
  'for await with a pattern': `async function* g() { yield { a: 1, b: [2] }; yield { a: undefined, b: [] }; } export async function main() { const r = []; for await (const { a = await pause('d'), b: [c] } of g() as any) r.push([a, c]); return r; }`,
  'for await into an assignment': `async function* g() { yield [1, { k: 2 }]; } export async function main() { let a; const o: any = {}; for await ([a, { k: o.k }] of g() as any); for await (o.z of g()); return [a, o]; }`,
  'for await with a body that shadows': `async function* g() { yield 1; } export async function main() { for await (const x of g()) { const x = 'inner'; log(x); } }`,
  'for await, continue and labels': `async function* g() { yield 1; yield 2; yield 3; } export async function main() { const r: any[] = []; outer: for await (const a of g()) { for await (const b of g()) { if (b === 2) continue outer; r.push([a, b]); } } return r; }`,
  'for await without a block': `async function* g() { yield 1; yield 2; } export async function main() { let s = 0; for await (const x of g()) s += x; if (s) for await (const x of g()) log(x); else log('no'); return s; }`,
  'for await over an awaited operand': `async function* g() { yield 1; } async function make() { return g(); } export async function main() { for await (const x of await make()) log(x); for await (const x of (log('o'), g())) log(x); }`,
  'arguments and this in a generator': `class A { n = 1; async *m(..._: any[]) { yield [arguments.length, this.n]; yield (async () => arguments[1])(); } } export async function main() { const r = []; for await (const x of new A().m(5, 6)) r.push(x); return r; }`,
  'await inside a yield inside a try': `async function* g() { for (let i = 0; i < 2; i++) try { yield await pause(i); } finally { log('f', i); } } export async function main() { for await (const x of g()) log(x); }`,
};
