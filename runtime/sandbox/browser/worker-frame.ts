/** A sandbox frame in the page and the one worker that stands ready, or runs, inside it. */
import { type Received, readFromGuest, type ToFrame, type ToGuest } from '../protocol.ts';
import { FRAME_DOCUMENT } from './frame-document.ts';

export class WorkerFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #loaded: Promise<Window>;
  #port: MessagePort | null = null;
  #onMessage: (message: Received) => void = () => {};

  constructor(document: Document, guestText: string) {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.setAttribute('aria-hidden', 'true');
    frame.title = 'Sandbox';
    frame.tabIndex = -1;
    frame.hidden = true;
    frame.srcdoc = FRAME_DOCUMENT;
    this.#frame = frame;
    this.#loaded = this.#whenReady(document).then((target) => {
      order(target, { type: 'load', guest: guestText });
      return target;
    });
    document.body.append(frame);
  }

  /** Starts a fresh worker in place of the last; resolves once it can take a program. */
  async startWorker(): Promise<void> {
    const target = await this.#loaded;
    this.#port?.close();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const ready = new Promise<void>((resolve) => {
      port1.onmessage = (event) => {
        const message = readFromGuest(event.data);
        if (message === null) return;
        if (message.type === 'ready') resolve();
        else this.#onMessage(message);
      };
    });
    order(target, { type: 'start' }, [port2]);
    await ready;
  }

  /** Gives the waiting worker its program; `onMessage` hears of it until the next start. */
  send(message: ToGuest, onMessage: (message: Received) => void): void {
    this.#onMessage = onMessage;
    this.#port?.postMessage(message);
  }

  /** Ends the worker at once, whatever it is doing. */
  kill(): void {
    this.#onMessage = () => {};
    this.#port?.close();
    this.#port = null;
    void this.#loaded.then((target) => order(target, { type: 'kill' }));
  }

  /** Takes the frame, and with it the worker, out of the page. */
  remove(): void {
    this.#onMessage = () => {};
    this.#port?.close();
    this.#frame.remove();
  }

  #whenReady(document: Document): Promise<Window> {
    const page = document.defaultView ?? window;
    return new Promise((resolve) => {
      const onMessage = (event: MessageEvent) => {
        const target = this.#frame.contentWindow;
        if (target === null || event.source !== target) return;
        page.removeEventListener('message', onMessage);
        resolve(target);
      };
      page.addEventListener('message', onMessage);
    });
  }
}

/** The frame's origin is opaque: '*' is the only target that names it. */
function order(target: Window, message: ToFrame, ports: Transferable[] = []): void {
  target.postMessage(message, '*', ports);
}
