/** Programs that use the names compiled code would like to use. */
export const hostileNames = {
  'a variable called $':
    'const $ = 5; export async function main() { return $ + (await pause(1)); }',
  'a function called $':
    'async function $($: number) { return $; } export async function main() { return $(3); }',
  'names of generators and helpers':
    'const f$g = 1, $g = 2, $e = 3, $u = 4, $in = 5, $i = 6, $r = 7, $v = 8; async function f() { return [f$g, $g, $e, $u, $in, $i, $r, $v]; } export async function main() { const g = async () => $g; async function* h() { yield $i; } for await (const x of h()) log(x, $r); { await using z = null; log($u, $in); } return [await f(), await g()]; }',
  'names of captures':
    'const $arguments = 1, $superGet = 2, $target = 3, $p0 = 4, $delegate = 5, $live = 6, main$g = 7; function f(..._: any[]) { return (async () => [arguments[0], $arguments, $superGet, $target])(); } async function g({ a }: any, b = $p0) { return [a, b, $delegate, $live, main$g]; } export async function main() { return [await f("x"), await g({ a: 1 })]; }',
  'a parameter called like a pattern slot':
    'async function f($p1: number, { a }: any) { return [$p1, a]; } export async function main() { return f(1, { a: 2 }); }',
  'shadowed globals':
    'const Object = 1, Symbol2 = 2, undefined2 = 3; async function f({ a }: any = { a: 1 }) { return [a, Object]; } export async function main() { return f(); }',
  'names with escapes': 'const \\u0024 = 4; export async function main() { return $; }',
  'properties called then, next and co':
    'export async function main() { const o = { co: 1, at: 2, next: 3, n: 4, max: 5 }; return o; }',
  'a class with members called like ours':
    'class A { $m = 1; async $g() { return this.$m; } static $n = 2; } export async function main() { return [await new A().$g(), A.$n]; }',
  'a class called $':
    'class $ { async m() { return 1; } } export async function main() { return new $().m(); }',
  'names outside ASCII':
    'const Fähre = 2; async function überqueren(ß: number) { return ß * Fähre; } export async function main() { return überqueren(3); }',
  'no $ for the learner':
    'export async function main() { try { return typeof (globalThis as any).$ + typeof $; } catch (e) { return "none"; } } declare const $: any;',
};
