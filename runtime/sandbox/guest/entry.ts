/** The guest script's entry: in a worker it serves a page, in a bare realm its Node host. */
import { serveHost } from './vm-entry.ts';
import { serveWorker } from './worker-entry.ts';

if ('importScripts' in globalThis) serveWorker();
else serveHost();
