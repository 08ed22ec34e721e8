/** Attacks on whoever looks into a printed value. */
import type { Attack } from './attack.ts';

export const values: readonly Attack[] = [
  {
    name: 'markup in keys and texts',
    source: `const bad = '<img src=x onerror="document.title=1">';
console.log({ [bad]: [bad, new Map([[bad, { [bad]: bad }]])] }, new Error(bad, { cause: { bad } }));`,
  },
  {
    name: 'a class named like markup',
    source: `const Bad = { ['<script>document.title=1</script>']: class {} }['<script>document.title=1</script>'];
console.log([new Bad!()], { a: { a: 1 } });`,
  },
  {
    name: 'keys that are the page’s own names',
    source: `console.log(JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"a": 1}, "toString": 1, "text": {"entries": [1]}}'));`,
  },
  {
    name: 'a giant array of giants',
    source: `const row = Array.from({ length: 5_000 }, (_, n) => ({ n, text: 'x'.repeat(5_000) }));
console.log(Array.from({ length: 5_000 }, () => row));`,
  },
  {
    name: 'a tower of ten thousand objects',
    source: `let tower: unknown = 'top'; for (let n = 0; n < 10_000; n++) tower = [{ tower }]; console.log(tower);`,
  },
  {
    name: 'everything in everything',
    source: `const all: Record<string, unknown> = {}; for (let n = 0; n < 50; n++) all['k' + n] = all;
const map = new Map<unknown, unknown>(); map.set(map, map); console.log(all, map, [all, map]);`,
  },
  {
    name: 'a proxy that throws in every trap',
    source: `const no = (): never => { throw new Error('no'); };
const handler = new Proxy({}, { get: () => no });
console.log([new Proxy({ a: 1 }, handler)], { a: { a: 1 } });`,
  },
  {
    name: 'a proxy that is another at each look',
    source: `const fresh = (): object => new Proxy({}, {
  ownKeys: () => Array.from({ length: 50 }, (_, n) => 'k' + n),
  getOwnPropertyDescriptor: () => ({ value: fresh(), enumerable: true, configurable: true }),
});
console.log(fresh(), { a: { a: 1 } });`,
  },
  {
    name: 'values by the thousand',
    source: `for (let n = 0; n < 5_000; n++) console.log({ n, rows: [[n], { n }] }, 'and', new Set([n]));`,
  },
  {
    name: 'a trap that never returns',
    source: `console.log(new Proxy({}, { ownKeys() {
for (;;) {} } }));`,
    problem: /LimitError, line 2/,
  },
];
