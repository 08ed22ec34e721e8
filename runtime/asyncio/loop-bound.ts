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
  /** @internal Number in the trace. */
  readonly _id: number;
  #loop: BaseEventLoop | null = null;

  constructor(kind: ObjectKind, className: string) {
    this._id = activeRuntime().announce(kind, className);
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
  _noteAcquired(): void {
    const { instrument, now, taskId } = activeRuntime();
    instrument?.acquired(now, this._id, taskId);
  }

  /** @internal */
  _noteReleased(): void {
    const { instrument, now, taskId } = activeRuntime();
    instrument?.released(now, this._id, taskId);
  }

  /** @internal */
  _noteSize(size: number): void {
    const { instrument, now } = activeRuntime();
    instrument?.sized(now, this._id, size);
  }

  /** @internal Tells the trace what came in; the words are made only where somebody listens. */
  _noteItem(change: 'itemPut' | 'itemTaken', item: unknown): void {
    const { instrument, now } = activeRuntime();
    instrument?.[change](now, this._id, itemText(item));
  }

  /** @internal */
  _waitTarget(): number {
    return this._id;
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
