/** The runtime as the guest bundles it, without the lock-down that strangers' programs need. */
import { createRuntime } from '#asyncio/create-runtime.ts';
import * as asyncio from '#asyncio/index.ts';
import * as contextlib from '#stdlib/contextlib.ts';

type Cell = Parameters<ReturnType<typeof createRuntime>['runEntry']>[0];

export interface PrintedLine {
  /** Seconds. */
  readonly time: number;
  readonly stream: 'stdout';
  readonly text: string;
}

export interface Log {
  readonly output: readonly PrintedLine[];
  /** Seconds. */
  readonly end: number;
  readonly status: string;
}

/** Runs a compiled cell that prints with `console.log(text)`. */
export function run(cell: Cell): Log {
  const output: PrintedLine[] = [];
  const runtime = createRuntime({ modules: { contextlib } });
  const { log } = console;
  console.log = (text: string) => {
    output.push({ time: runtime.now / 1e9, stream: 'stdout', text });
  };
  try {
    const { status, end } = runtime.runEntry(cell);
    return { output, end: end / 1e9, status };
  } finally {
    console.log = log;
  }
}

/** The names a program finds in `asyncio`, or in one of its classes. */
export function memberNames(name: string | null): readonly string[] {
  if (name === null) return Object.keys(asyncio);
  const names: string[] = [];
  let at = (asyncio as unknown as Record<string, { prototype: object }>)[name]?.prototype ?? null;
  for (; at !== null; at = Object.getPrototypeOf(at)) names.push(...Object.getOwnPropertyNames(at));
  return names;
}
