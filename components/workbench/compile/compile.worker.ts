/**
 * The compiler's own thread: esbuild-wasm and the coroutine pass, the same code as in Node.
 * WebAssembly compiles while it streams in, and esbuild runs in this worker itself.
 */

import wasmUrl from 'esbuild-wasm/esbuild.wasm?url';
import * as esbuild from 'esbuild-wasm/esm/browser.js';
import { compile } from '#compiler/compile.ts';
import type { FromCompiler, ToCompiler } from './protocol.ts';

let loading: Promise<void> | null = null;

function load(): Promise<void> {
  loading ??= start().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function start(): Promise<void> {
  const wasmModule = await WebAssembly.compileStreaming(fetch(wasmUrl));
  await esbuild.initialize({ wasmModule, worker: false });
}

self.addEventListener('message', ({ data }: MessageEvent<ToCompiler>) => {
  switch (data.type) {
    case 'warm':
      // A failure shows at the compile that needs it, with another try.
      load().catch(() => {});
      return;
    case 'compile':
      void answer(data).then((message) => self.postMessage(message));
      return;
  }
});

async function answer(request: Extract<ToCompiler, { type: 'compile' }>): Promise<FromCompiler> {
  const { id, files, entry, allowedModules } = request;
  try {
    await load();
    const result = await compile({
      files,
      entry,
      esbuild,
      ...(allowedModules === null ? {} : { allowedModules }),
    });
    return { type: 'compiled', id, result };
  } catch (error) {
    return { type: 'failed', id, message: String(error) };
  }
}
