/**
 * The document of the sandbox frame.
 *
 * Its origin is opaque and its policy allows nothing but scripts that it makes itself, so the
 * workers it starts have no network, no storage and no way to the page. The frame only starts
 * and kills them, and hands the page's port through; it reads no message of theirs.
 */

/** Passes the page's orders on; see `ToFrame` in protocol.ts. */
export const FRAME_SCRIPT = `'use strict';
let address = null;
let worker = null;
addEventListener('message', (event) => {
  if (event.source !== parent) return;
  const order = event.data;
  if (order.type === 'load') {
    address = URL.createObjectURL(new Blob([order.guest], { type: 'text/javascript' }));
  } else if (order.type === 'start') {
    worker?.terminate();
    worker = new Worker(address);
    worker.postMessage(null, event.ports);
  } else if (order.type === 'kill') {
    worker?.terminate();
    worker = null;
  }
});
parent.postMessage('tickwise-frame-ready', '*');
`;

const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; connect-src 'none'";

/** The frame as it goes into `srcdoc`. */
export const FRAME_DOCUMENT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>Sandbox</title></head><body><script>${FRAME_SCRIPT}</script></body></html>`;
