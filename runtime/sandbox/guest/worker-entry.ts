/**
 * The guest in a browser's worker.
 *
 * It keeps what it needs of the worker's globals in closures and strips the rest before any of
 * the program's code is loaded. The page's port arrives by message and is held here alone.
 */
import type { Cell } from '#kernel/guest.ts';
import type { Trace } from '#trace/trace.ts';
import { CELL_GLOBAL, programText } from '../program-text.ts';
import type { FromGuest, ToGuest } from '../protocol.ts';
import { Guest } from './guest.ts';

/** Waits for the page's port, then for the one program to run. */
export function serveWorker(): void {
  const { importScripts, URL, Blob } = globalThis as unknown as WorkerScope;
  let port: MessagePort | null = null;
  const send = (message: FromGuest, transfer: Transferable[] = []) =>
    port?.postMessage(message, transfer);

  const load = (code: string): Cell => {
    const address = URL.createObjectURL(new Blob([programText(code)]));
    importScripts(address);
    const scope = globalThis as unknown as Record<string, unknown>;
    const cell = scope[CELL_GLOBAL];
    Reflect.deleteProperty(scope, CELL_GLOBAL);
    return cell as Cell;
  };

  const onMessage = ({ data }: MessageEvent<ToGuest>): void => {
    switch (data.type) {
      case 'run': {
        guest.open(data.request);
        const record = guest.run(() => load(data.code));
        const orders = record.exploration?.orders ?? [];
        const traces = [record.trace, ...orders.map((order) => order.record.trace)];
        send({ type: 'done', record }, traces.flatMap(buffersOf));
        break;
      }
      default:
        data.type satisfies never;
    }
  };

  globalThis.addEventListener(
    'message',
    (event) => {
      port = (event as MessageEvent).ports[0] ?? null;
      if (port !== null) port.onmessage = onMessage;
      send({ type: 'ready' });
    },
    { once: true },
  );
  const guest = new Guest({
    printed: (lines) => send({ type: 'output', lines }),
    reached: (site) => send({ type: 'reached', site }),
  });
}

function buffersOf({ code, time, task, a, b, c, d, numbers }: Trace): ArrayBuffer[] {
  const columns = [code, time, task, a, b, c, d, numbers];
  return columns.map((column) => column.buffer as ArrayBuffer);
}

interface WorkerScope {
  importScripts(address: string): void;
  readonly URL: typeof URL;
  readonly Blob: typeof Blob;
}
