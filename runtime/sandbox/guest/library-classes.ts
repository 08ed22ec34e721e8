/**
 * What of the library a program can reach: the functions and classes of its modules, and the
 * classes behind the objects that it holds. They are frozen with the built-ins, because the loop
 * stands on them as well: a program extends them, it does not replace their methods.
 */
import * as asyncio from '#asyncio/index.ts';
import { AsyncGeneratorObject, GeneratorStep } from '#kernel/async-generator.ts';
import { Coroutine } from '#kernel/coroutine.ts';
import { ReadyQueue } from '#kernel/ready-queue.ts';
import * as contextlib from '#stdlib/contextlib.ts';
import * as time from '#stdlib/time.ts';

export function libraryClasses(): unknown[] {
  return [
    ...Object.values(asyncio),
    ...Object.values(contextlib),
    ...Object.values(time),
    AsyncGeneratorObject,
    GeneratorStep,
    Coroutine,
    ReadyQueue,
  ];
}
