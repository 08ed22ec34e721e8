/**
 * What TypeScript knows in a learner's file, for the editor and for checks in Node:
 *
 *   lib.learner.d.ts   the ECMAScript library without native promises and hosts, and the
 *                      globals there are (`console`, `input`); `Promise<T>` is the type of a coroutine
 *   asyncio.d.ts       `declare module 'asyncio'`, from the sources of runtime/asyncio
 *   contextlib.d.ts    `declare module 'contextlib'`, from runtime/stdlib
 *   time.d.ts          `declare module 'time'`, from runtime/stdlib
 *   harness.d.ts       `declare module 'harness'`, for the entry files of exercises
 */
import { COROUTINE_TYPES } from './coroutine-types.ts';
import { ecmaScriptLibrary } from './ecmascript-library.ts';
import { CONSOLE, HARNESS, INPUT } from './learner-globals.ts';
import { moduleDeclarations } from './module-declarations.ts';

export interface LearnerLib {
  readonly 'lib.learner.d.ts': string;
  readonly 'asyncio.d.ts': string;
  readonly 'contextlib.d.ts': string;
  readonly 'time.d.ts': string;
  readonly 'harness.d.ts': string;
}

/** Builds the declaration files; takes a few seconds. For Node, at build time and in tests. */
export function buildLearnerLib(): LearnerLib {
  return {
    'lib.learner.d.ts': `${ecmaScriptLibrary()}\n${COROUTINE_TYPES}\n${CONSOLE}\n${INPUT}`,
    'asyncio.d.ts': moduleDeclarations('asyncio', 'runtime/asyncio/index.ts'),
    'contextlib.d.ts': moduleDeclarations('contextlib', 'runtime/stdlib/contextlib.ts'),
    'time.d.ts': moduleDeclarations('time', 'runtime/stdlib/time.ts'),
    'harness.d.ts': HARNESS,
  };
}
