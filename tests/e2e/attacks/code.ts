/** Attacks that start workers, make code out of text, or change what the runtime stands on. */
import type { Attack } from './attack.ts';

export const workers: readonly Attack[] = [
  {
    name: 'a worker from a blob',
    source: `const at = URL.createObjectURL(new Blob(['1']));\nnew Worker(at);`,
    problem: /not defined|not available/,
  },
  {
    name: 'a worker from text',
    source: `new Worker('data:text/javascript,1');`,
    problem: /Worker is not available here/,
  },
  {
    name: 'a shared worker',
    source: `new SharedWorker('data:text/javascript,1');`,
    problem: /SharedWorker is not available here/,
  },
  {
    name: 'a service worker',
    source: `(globalThis as any).navigator.serviceWorker.register('x.js');`,
    problem: /TypeError/,
  },
];

export const codeFromText: readonly Attack[] = [
  { name: 'eval', source: `eval('1 + 1');`, problem: /cannot make code out of text/ },
  {
    name: 'indirect eval',
    source: `(0, eval)('globalThis.taken = 1');`,
    problem: /cannot make code out of text/,
  },
  {
    name: 'Function',
    source: `new Function('return this')();`,
    problem: /cannot make code out of text/,
  },
  {
    name: 'Function by way of an arrow',
    source: `(() => {}).constructor('return this')();`,
    problem: /cannot make code out of text/,
  },
  {
    name: 'the constructor of generators',
    source: `Object.getPrototypeOf(function* () {}).constructor('yield 1')();`,
    problem: /cannot make code out of text/,
  },
  {
    name: 'a timer with text',
    source: `(setTimeout as any)('globalThis.taken = 1', 0);`,
    problem: /setTimeout is not available here/,
  },
  {
    name: 'import of text',
    source: `await import('data:text/javascript,export default 1');`,
    problem: /does not compile/,
  },
  {
    name: 'WebAssembly',
    source: `new (globalThis as any).WebAssembly.Module(new Uint8Array(8));`,
    problem: /TypeError/,
  },
];

const frozen = /TypeError/;

export const prototypes: readonly Attack[] = [
  { name: 'Array.prototype.push', source: `Array.prototype.push = () => 0;`, problem: frozen },
  {
    name: 'Map.prototype.get',
    source: `Map.prototype.get = () => undefined;`,
    problem: frozen,
  },
  {
    name: 'a then on every object',
    source: `Object.defineProperty(Object.prototype, 'then', { value: 1 });`,
    problem: frozen,
  },
  {
    name: 'a property on every object',
    source: `({} as any).__proto__.passed = true;`,
    problem: frozen,
  },
  { name: 'JSON.stringify', source: `JSON.stringify = () => '{}';`, problem: frozen },
  { name: 'Math.random', source: `Math.random = () => 0;`, problem: frozen },
  {
    name: 'a built-in itself',
    source: `(globalThis as any).Map = null;`,
    problem: frozen,
  },
  {
    name: 'the iterator of arrays',
    source: `(Object.getPrototypeOf([][Symbol.iterator]()) as any).next = () => ({ done: true });`,
    problem: frozen,
  },
  {
    name: 'the stack of errors',
    source: `(Error as any).prepareStackTrace = (_: unknown, frames: unknown) => frames;`,
    problem: frozen,
  },
  {
    name: 'the learner module',
    source: `import * as asyncio from 'asyncio';\n(asyncio as any).sleep = () => 1;`,
    problem: /TypeError|does not compile/,
  },
];
