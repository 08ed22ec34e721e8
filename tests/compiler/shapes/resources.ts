/** `using` and `await using`, where their meaning is JavaScript's too: nothing is suppressed. */
const kit = `const res = (n: any) => ({ n, async [Symbol.asyncDispose]() { log('close', n, await pause('')); } });
  const now = (n: any) => ({ n, [Symbol.dispose]() { log('end', n); } });`;

export const resources = {
  'closes at the end of the block': `${kit} export async function main() { { await using a = res('a'); log('in', a.n); } log('after'); }`,
  'closes in reverse order': `${kit} export async function main() { await using a = res('a'), b = res('b'); using c = now('c'); await using d = res('d'); log(a.n, b.n, c.n, d.n); }`,
  'closes before the value is returned': `${kit} async function f() { await using a = res('a'); return log('value'), 5; } export async function main() { return f(); }`,
  'closes when an error leaves': `${kit} async function f() { await using a = res('a'); throw new Error('e'); } export async function main() { try { await f(); } catch (e) { return (e as Error).message; } }`,
  'closes on break and continue': `${kit} export async function main() { for (const i of [1, 2, 3, 4]) { await using r = res(i); if (i === 2) continue; if (i === 3) break; log('body', i); } }`,
  'closes on break out of two loops': `${kit} export async function main() { outer: for (;;) { await using a = res('a'); for (;;) { using b = now('b'); break outer; } } log('out'); }`,
  'closes only what was opened': `${kit} async function f() { await using a = res('a'); if (a) throw new Error('between'); await using b = res('b'); } export async function main() { try { await f(); } catch (e) { return (e as Error).message; } }`,
  'an initialiser that throws': `${kit} const bad = () => { throw new Error('init'); }; async function f() { await using a = res('a'); using b = bad(); log('never'); } export async function main() { try { await f(); } catch (e) { return (e as Error).message; } }`,
  'null and undefined': `${kit} export async function main() { await using a = null; using b = undefined; log('ok'); }`,
  'an error while closing': `async function f() { await using a = { async [Symbol.asyncDispose]() { throw new Error('close'); } }; return 1; } export async function main() { try { await f(); } catch (e) { return (e as Error).message; } }`,
  'in a loop head': `${kit} export async function main() { for (using x of [now(1), now(2)]) log('body', x.n); for (await using y of [res(3)]) log('body', y.n); }`,
  'in a for head with labels': `${kit} export async function main() { outer: for (using x = now('x'); ;) { for (;;) break outer; } log('after'); }`,
  'in the head of for await': `${kit} async function* g() { yield res(1); yield res(2); } export async function main() { for await (await using x of g()) { if (x.n === 2) break; log('body', x.n); } }`,
  'with an awaited operand': `${kit} export async function main() { await using a = await pause(res('a')); using b = await pause(now('b')); log('in'); }`,
  'an async disposer where only a sync one is': `${kit} export async function main() { await using a = now('n'); log('in'); }`,
  'functions and variables of the block see each other': `${kit} export async function main() { log(before()); const early = () => late; await using a = res('a'); const late = 7; function before() { return 'hoisted'; } class K {} log(early(), typeof K, a.n); }`,
  'the variable is the resource itself': `${kit} export async function main() { const r = res('r'); { await using a = r; log(a === r); } }`,
  'in an arrow, a method and a generator': `${kit} const f = async () => { await using a = res('arrow'); return 1; }; class A { async m() { await using a = res('method'); return 2; } async *g() { await using a = res('gen'); yield 3; yield 4; } } export async function main() { log(await f(), await new A().m()); for await (const x of new A().g()) log(x); const i = new A().g(); await i.next(); await i.return(); }`,
  'in a sync function and a sync generator': `${kit} function f() { using a = now('a'); return log('f'), 1; } function* g() { using a = now('g'); yield 1; } export async function main() { f(); for (const x of g()) { log(x); break; } }`,
  'in a switch block, a static block and a catch': `${kit} class A { static { using s = now('static'); log('s'); } } export async function main() { try { throw 1; } catch { using c = now('catch'); log('c'); } finally { await using f = res('fin'); log('f'); } if (A) { using i = now('if'); log('i'); } }`,
  'at top level': `${kit} await using a = res('top'); const x = await pause(1); log('body', x); function later() { return x; } log(later());`,
  'with closures in a loop': `${kit} export async function main() { const fs: any[] = []; for (const i of [1, 2]) { using r = now(i); fs.push(() => r.n); } return fs.map((f) => f()); }`,
  'a closed block gives way to what follows': `${kit} export async function main() { let n = 0; while (n < 2) { await using a = res(n); n++; } do { using b = now('do'); } while (n++ < 2); return n; }`,
};
