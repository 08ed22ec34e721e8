/**
 * What JavaScript programs elsewhere call and a cell cannot: each is there, and refuses with a
 * message that names what to use instead. Whatever else the host has is absent altogether.
 */

const timers = 'Use `await sleep(seconds)`, or `getRunningLoop().callLater(seconds, callback)`.';
const network = 'A cell has no network: what it talks to is simulated.';
const storage = 'A cell has no storage.';
const workers = 'A cell cannot start another one.';
const page = 'A cell runs apart from the page: print with `console.log`.';

const mends: Readonly<Record<string, string>> = {
  setTimeout: `It belongs to the browser's own loop. ${timers}`,
  setInterval: `It belongs to the browser's own loop. ${timers}`,
  setImmediate: `It belongs to the browser's own loop. Use \`getRunningLoop().callSoon(callback)\`.`,
  requestAnimationFrame: `It belongs to the browser's own loop. ${timers}`,
  queueMicrotask: `It belongs to the browser's own loop. Use \`getRunningLoop().callSoon(callback)\`.`,
  clearTimeout: 'Keep the handle that `callLater` returns and call its `cancel()`.',
  clearInterval: 'Cancel the task that repeats the work.',
  fetch: network,
  XMLHttpRequest: network,
  WebSocket: network,
  EventSource: network,
  BroadcastChannel: network,
  MessageChannel: workers,
  importScripts: 'Import learner modules with `import … from`.',
  require: 'Import learner modules with `import … from`.',
  Worker: workers,
  SharedWorker: workers,
  postMessage: page,
  addEventListener: page,
  alert: page,
  prompt: "It belongs to the page. Ask with `input('Name? ')`.",
  confirm: page,
  structuredClone: 'Copy with `{ ...object }` or `[...array]`.',
  WeakRef: 'When memory is freed differs from run to run; keep an ordinary reference.',
  FinalizationRegistry: 'When memory is freed differs from run to run; clean up in `finally`.',
  SharedArrayBuffer: 'A program here runs on one thread.',
  openDatabase: storage,
};

/** Defines each refused function on `global`. Both a call and `new` throw. */
export function installRefused(global: object): void {
  for (const [name, mend] of Object.entries(mends)) {
    const refuse = function refuse(): never {
      throw new TypeError(`${name} is not available here. ${mend}`);
    };
    Object.defineProperty(refuse, 'name', { value: name });
    Object.defineProperty(global, name, { value: refuse, writable: true, configurable: true });
  }
}
