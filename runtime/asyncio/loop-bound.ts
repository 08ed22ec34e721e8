/**
 * What locks, queues and the like share: they belong to the loop they first wait on, they wake
 * waiters in order, and the trace knows them by a number.
 */
import { RuntimeError } from '#kernel/errors.ts';
import type { BaseEventLoop } from '#kernel/event-loop.ts';
import { type Blocker, Future } from '#kernel/future.ts';
import { withHint } from '#kernel/hint.ts';
import type { ObjectKind, WaitKind } from '#kernel/instrument.ts';
import { readyFuture } from '#kernel/ready-future.ts';
import { repr } from '#kernel/repr.ts';
import { activeRuntime, getRunningLoop } from '#kernel/running.ts';
import type { Task } from '#kernel/task.ts';

export abstract class LoopBound implements Blocker {
  /** Number in the trace; private, so that a program cannot speak for another object. */
  readonly #id: number;
  #loop: BaseEventLoop | null = null;

  constructor(kind: ObjectKind, className: string) {
    this.#id = activeRuntime().announce(kind, className);
  }

  /** @internal The object's number in the trace. */
  static _numberOf(bound: LoopBound): number {
    return bound.#id;
  }

  /** @internal */
  abstract get _waitKind(): WaitKind;

  /** @internal A waiter of the running loop, which must be the one of the first wait. */
  _createWaiter(): Future<unknown> {
    const loop = getRunningLoop();
    this.#loop ??= loop;
    if (this.#loop !== loop) {
      throw withHint(
        new RuntimeError(`${this} is bound to a different event loop`),
        'Make it inside main(), so that each run has its own.',
      );
    }
    const waiter = new Future<unknown>({ loop });
    waiter._blocker = this;
    return waiter;
  }

  /** @internal */
  _waitTarget(): number {
    return this.#id;
  }

  /** @internal The trace has named it when it was made. */
  _waitLabel(): string {
    return this.constructor.name;
  }

  /** @internal */
  _describeWait(): string {
    return String(this);
  }

  /** @internal */
  _waitsFor(): Iterable<Task<unknown>> {
    return [];
  }
}

/*
 * What the trace is told of an object. Functions and no methods: a program that holds the object
 * must not be able to tell what did not happen.
 */

/** The running task took `bound`, or a part of it. */
export function noteAcquired(bound: LoopBound): void {
  const { instrument, now, taskId } = activeRuntime();
  instrument?.acquired(now, LoopBound._numberOf(bound), taskId);
}

/** The running task gave it back. */
export function noteReleased(bound: LoopBound): void {
  const { instrument, now, taskId } = activeRuntime();
  instrument?.released(now, LoopBound._numberOf(bound), taskId);
}

export function noteSize(bound: LoopBound, size: number): void {
  const { instrument, now } = activeRuntime();
  instrument?.sized(now, LoopBound._numberOf(bound), size);
}

/** An item came or went; the words are made only where somebody listens. */
export function noteItem(bound: LoopBound, change: 'itemPut' | 'itemTaken', item: unknown): void {
  const { instrument, now } = activeRuntime();
  instrument?.[change](now, LoopBound._numberOf(bound), itemText(item));
}

/** An item in a picture. A learner's own `toString` is not called: looking changes nothing. */
function itemText(item: unknown): string {
  if (typeof item !== 'object' || item === null || item instanceof Error) return repr(item);
  const plain = item.toString === Object.prototype.toString || Array.isArray(item);
  return plain ? repr(item) : `<${item.constructor?.name ?? 'Object'}>`;
}

/** ` waiters=2`, or nothing without waiters: the end of many printed forms. */
export function waitersSuffix(waiters: { readonly size: number }): string {
  return waiters.size === 0 ? '' : ` waiters=${waiters.size}`;
}

/** What `acquire` gives: `await using _ = await lock.acquire()` releases at the block's end. */
export class Acquired implements Disposable, AsyncDisposable {
  readonly #owner: { release(): void };

  /** @internal */
  constructor(owner: { release(): void }) {
    this.#owner = owner;
  }

  [Symbol.dispose](): void {
    this.#owner.release();
  }

  [Symbol.asyncDispose](): PromiseLike<void> {
    this.#owner.release();
    return readyFuture<void>(undefined);
  }

  toString(): string {
    return `<Acquired ${this.#owner}>`;
  }
}
