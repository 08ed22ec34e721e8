/**
 * Runs one program twice: natively, with the engine's own promises, and compiled, on the
 * kernel. Programs log through `log(…)`, wait through `pause()` and export an async `main`;
 * one without `main` runs at top level.
 */
import { inspect } from 'node:util';
import * as esbuild from 'esbuild';
import { compile } from '#compiler/compile.ts';
import { BARE_YIELD } from '#kernel/awaitable.ts';
import { BaseEventLoop } from '#kernel/event-loop.ts';
import type { Cell } from '#kernel/guest.ts';
import { libraryGuest } from '#kernel/kernel-guest.ts';
import { activate } from '#kernel/running.ts';
import { Runtime } from '#kernel/runtime.ts';

export interface Outcome {
  readonly log: readonly string[];
  /** `= value` or `! Error: message`. */
  readonly end: string;
}

const print = (value: unknown): string => inspect(value, { sorted: true });
const show = (values: readonly unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : print(value))).join(' ');
const failed = (error: unknown): string =>
  error instanceof Error ? `! ${error.name}: ${error.message}` : `! ${print(error)}`;

type AsyncMain = (world: object) => Promise<(() => Promise<unknown>) | undefined>;
const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
  parameter: string,
  body: string,
) => AsyncMain;

export async function runNatively(source: string): Promise<Outcome> {
  const log: string[] = [];
  const world = {
    log: (...values: unknown[]) => void log.push(show(values)),
    pause: async <T>(value: T) => value,
  };
  const { code } = await esbuild.transform(source, {
    loader: 'ts',
    target: 'esnext',
    supported: { decorators: false },
  });
  const body = `'use strict'; const { log, pause } = world; ${code.replace(/^export /gm, '')}
    return typeof main === 'function' ? main : undefined;`;
  try {
    const main = await new AsyncFunction('world', body)(world);
    return { log, end: main ? `= ${print(await main())}` : '= undefined' };
  } catch (error) {
    return { log, end: failed(error) };
  }
}

export async function runCompiled(source: string): Promise<Outcome> {
  const log: string[] = [];
  const result = await compile({
    files: { 'main.ts': `import { log, pause } from 'world';${source}` },
    entry: 'main.ts',
    esbuild,
    allowedModules: ['world'],
  });
  if (!result.ok) return { log, end: `! ${result.diagnostics[0]?.message}` };
  const cell = new Function(`return ${result.code}`)() as Cell;
  const world = {
    log: (...values: unknown[]) => void log.push(show(values)),
    pause: (value: unknown) => libraryGuest.co(paused(value), 0, 'pause'),
  };
  const runtime = new Runtime({ modules: { world }, sites: result.sites });
  const before = activate(runtime);
  try {
    const { main, exports } = cell(runtime.guest);
    const loop = new BaseEventLoop();
    const start = (main ?? (exports as { main(): unknown }).main()) as PromiseLike<unknown>;
    return { log, end: `= ${print(loop.runUntilComplete(start))}` };
  } catch (error) {
    return { log, end: failed(error) };
  } finally {
    activate(before);
  }
}

function* paused(value: unknown): Generator<unknown, unknown, unknown> {
  yield BARE_YIELD;
  return value;
}
