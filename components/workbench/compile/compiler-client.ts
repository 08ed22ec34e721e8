/**
 * The page's way to the compiler, which lives in a worker that starts at the reader's first
 * keystroke. Nothing of it is fetched before.
 */
import type { CompileResult, SourceFiles } from '#compiler/result.ts';
import type { FromCompiler, ToCompiler } from './protocol.ts';

export class CompilerUnavailable extends Error {
  override readonly name = 'CompilerUnavailable';
}

interface Waiting {
  readonly resolve: (result: CompileResult) => void;
  readonly reject: (error: CompilerUnavailable) => void;
}

class CompilerClient {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #last = 0;

  /** Begins to load the compiler. */
  warm(): void {
    this.#send({ type: 'warm' });
  }

  /** @throws CompilerUnavailable when the compiler cannot be loaded, e.g. without a network. */
  compile(
    files: SourceFiles,
    entry: string,
    allowedModules: readonly string[] | null = null,
  ): Promise<CompileResult> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ type: 'compile', id, files, entry, allowedModules });
    });
  }

  #send(message: ToCompiler): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(message);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./compile.worker.ts', import.meta.url), {
      type: 'module',
      name: 'compiler',
    });
    worker.addEventListener('message', ({ data }: MessageEvent<FromCompiler>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.type === 'compiled') waiting?.resolve(data.result);
      else waiting?.reject(new CompilerUnavailable(data.message));
    });
    worker.addEventListener('error', (event) => this.#lost(worker, event.message));
    return worker;
  }

  /** The worker's script did not load or it died: whoever waits hears of it, the next call starts anew. */
  #lost(worker: Worker, message: string): void {
    worker.terminate();
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new CompilerUnavailable(message));
    this.#waiting.clear();
  }
}

/** The page's one compiler. */
export const compiler = new CompilerClient();
