/**
 * Runs programs for a page, each in a worker of its own inside an opaque-origin frame.
 *
 *   idle (a fresh worker waits) ──run──► running ──record──► idle
 *                                          ├─ stop() ───────► idle, record 'stopped'
 *                                          └─ watchdog ─────► idle in a new frame, record 'limit'
 *
 * A worker serves one program and the next one is started right after it, so that a click on
 * Run finds it ready. The guest stops itself for all the usual reasons and hands over a whole
 * record; stop and watchdog end it from outside and keep the output that had arrived.
 */
import type { OutputLine, RunRecord } from '#trace/run-record.ts';
import { WorkerFrame } from './browser/worker-frame.ts';
import { cutOffRecord, finishRecord, outputLine } from './finish-record.ts';
import type { GuestLine, GuestRecord } from './guest-record.ts';
import { guestRequest } from './guest-request.ts';
import { completeLimits } from './limits.ts';
import type { Received } from './protocol.ts';
import type { RunRequest } from './run-request.ts';

export interface RunOptions {
  /** Hears of each batch of output lines while the program runs. */
  readonly onOutput?: (lines: readonly OutputLine[]) => void;
}

export interface Sandbox {
  /** Runs `request`; a run that is still going on is stopped first. */
  run(request: RunRequest, options?: RunOptions): Promise<RunRecord>;
  /** Ends the current run, whose record then says 'stopped'; without one does nothing. */
  stop(): void;
  /** Takes the sandbox out of the page. */
  dispose(): void;
}

/**
 * A sandbox in `document` for programs of `guestText`, the script that `buildGuest` makes.
 *
 * @example
 * const sandbox = createSandbox(document, guestText);
 * const record = await sandbox.run({ script, seed: 1 }, { onOutput: show });
 */
export function createSandbox(document: Document, guestText: string): Sandbox {
  return new BrowserSandbox(document, guestText);
}

type Ending =
  | { readonly type: 'done'; readonly record: GuestRecord }
  | { readonly type: 'cut'; readonly status: 'limit' | 'stopped'; readonly message: string };

/** A program that tampers with the runtime's own objects leaves a record that contradicts itself. */
const unreadable: Ending = {
  type: 'cut',
  status: 'limit',
  message: 'The program changed the runtime it ran on; what it did cannot be told.',
};

class BrowserSandbox implements Sandbox {
  readonly #document: Document;
  readonly #guestText: string;
  #frame: WorkerFrame;
  #ready: Promise<void>;
  #end: ((ending: Ending) => void) | null = null;

  constructor(document: Document, guestText: string) {
    this.#document = document;
    this.#guestText = guestText;
    this.#frame = new WorkerFrame(document, guestText);
    this.#ready = this.#frame.startWorker();
  }

  async run(request: RunRequest, options: RunOptions = {}): Promise<RunRecord> {
    this.stop();
    const { script } = request;
    const limits = completeLimits(request.limits);
    const lines: GuestLine[] = [];
    let reached = 0;
    let stopWatching = () => {};
    const ended = new Promise<Ending>((resolve) => {
      this.#end = resolve;
      stopWatching = this.#watch(limits.watchdogSeconds);
    });
    const end = this.#end;

    const onMessage = (message: Received): void => {
      switch (message.type) {
        case 'ready':
          break;
        case 'output':
          // More than the guest's own cap can only come from someone who is not the guest.
          if (lines.length + message.lines.length > limits.outputLines) break;
          lines.push(...message.lines);
          reached = 0;
          options.onOutput?.(message.lines.map((line) => outputLine(line, script.sites)));
          break;
        case 'reached':
          reached = message.site;
          break;
        case 'done':
          if (this.#end === end) this.#finish({ type: 'done', record: message.record });
          break;
        case 'unreadable':
          if (this.#end === end) this.#finish(unreadable);
          break;
        default:
          message satisfies never;
      }
    };
    const frame = this.#frame;
    void this.#ready.then(() => {
      if (this.#end !== end) return;
      frame.send({ type: 'run', request: guestRequest(request), code: script.code }, onMessage);
    });

    const ending = await ended;
    stopWatching();
    switch (ending.type) {
      case 'done': {
        // The source map is needed, and so loaded, for errors alone.
        const map = hasError(ending.record) ? await import('./script-map.ts') : null;
        return finishRecord(ending.record, script.sites, map?.scriptMap(script.map) ?? nowhere);
      }
      case 'cut':
        return cutOffRecord(ending.status, ending.message, { lines, reached }, script.sites);
      default:
        return ending satisfies never;
    }
  }

  stop(): void {
    if (this.#end === null) return;
    this.#finish({ type: 'cut', status: 'stopped', message: 'The run was stopped.' });
  }

  dispose(): void {
    this.stop();
    this.#frame.remove();
  }

  #watch(seconds: number): () => void {
    const timer = setTimeout(() => {
      const message = `The program kept computing for more than ${seconds} s and was stopped.`;
      // Its process may be beyond listening: the next run gets a new frame altogether.
      this.#frame.remove();
      this.#frame = new WorkerFrame(this.#document, this.#guestText);
      this.#finish({ type: 'cut', status: 'limit', message });
    }, seconds * 1000);
    return () => clearTimeout(timer);
  }

  #finish(ending: Ending): void {
    this.#end?.(ending);
    this.#end = null;
    this.#frame.kill();
    this.#ready = this.#frame.startWorker();
  }
}

function hasError({ error, exploration }: GuestRecord): boolean {
  if (error !== null) return true;
  return exploration?.orders.some(({ record }) => record.error !== null) ?? false;
}

function nowhere(): null {
  return null;
}
