/**
 * A line of items between tasks.
 *
 * Who waits in `get` or `put` is only woken, not served: it looks again when it runs, and waits
 * again if another was faster. A woken one that is cancelled wakes the next in line.
 */
import { ValueError } from '#kernel/errors.ts';
import type { Future } from '#kernel/future.ts';
import { withHint } from '#kernel/hint.ts';
import { ObjectKind, WaitKind } from '#kernel/instrument.ts';
import { Event } from './event.ts';
import { LoopBound, noteItem, noteSize } from './loop-bound.ts';
import { Ring } from './ring.ts';

/** `getNowait` found nothing. */
export class QueueEmpty extends Error {
  static {
    QueueEmpty.prototype.name = 'QueueEmpty';
  }
}

/** `putNowait` found no room. */
export class QueueFull extends Error {
  static {
    QueueFull.prototype.name = 'QueueFull';
  }
}

/** The queue was shut down. */
export class QueueShutDown extends Error {
  static {
    QueueShutDown.prototype.name = 'QueueShutDown';
  }
}

/** Where a queue keeps its items: decides which one is next. */
export interface ItemStore<T> {
  readonly size: number;
  add(item: T): void;
  take(): T;
  /** What it holds, in the order in which it keeps it. */
  items(): readonly T[];
  toString(): string;
}

/**
 * First in, first out.
 *
 * @example
 * await queue.put('parcel');
 * const parcel = await queue.get();
 * queue.taskDone();
 */
export class Queue<T = unknown> extends LoopBound {
  readonly #maxsize: number;
  readonly #items: ItemStore<T>;
  readonly #getters = new Set<Future<unknown>>();
  readonly #putters = new Set<Future<unknown>>();
  readonly #finished = new Event();
  #unfinished = 0;
  #shutDown = false;
  #putting = false;

  /**
   * @param maxsize how many items it holds before `put` waits; zero or less for no limit.
   * @param items where it keeps them, which decides their order.
   */
  constructor(maxsize = 0, items: ItemStore<T> = new Ring<T>()) {
    super(ObjectKind.queue, 'Queue');
    this.#maxsize = maxsize;
    this.#items = items;
    this.#finished.set();
  }

  /** How many items it holds. */
  qsize(): number {
    return this.#items.size;
  }

  /** How many items it may hold; zero or less for no limit. */
  get maxsize(): number {
    return this.#maxsize;
  }

  /** @internal What it holds, to be looked at. */
  _items(): readonly T[] {
    return this.#items.items();
  }

  /** Whether it holds nothing. */
  empty(): boolean {
    return this.#items.size === 0;
  }

  /** Whether `put` would wait. */
  full(): boolean {
    return this.#maxsize > 0 && this.#items.size >= this.#maxsize;
  }

  /**
   * Waits for room and adds `item`.
   *
   * @throws QueueShutDown if the queue is shut down.
   */
  async put(item: T): Promise<void> {
    while (this.full()) {
      if (this.#shutDown) throw new QueueShutDown();
      this.#putting = true;
      const putter = this._createWaiter();
      this.#putters.add(putter);
      try {
        await putter;
      } catch (error) {
        putter.cancel();
        this.#putters.delete(putter);
        if (!this.full() && !putter.cancelled()) wakeNext(this.#putters);
        throw error;
      }
    }
    this.putNowait(item);
  }

  /**
   * Adds `item` at once.
   *
   * @throws QueueFull if there is no room; QueueShutDown if the queue is shut down.
   */
  putNowait(item: T): void {
    if (this.#shutDown) throw new QueueShutDown();
    if (this.full()) throw new QueueFull();
    this.#items.add(item);
    noteItem(this, 'itemPut', item);
    if (this.#unfinished === 0) this.#finished.clear();
    this.#unfinished += 1;
    noteSize(this, this.#items.size);
    wakeNext(this.#getters);
  }

  /**
   * Waits for an item and takes it.
   *
   * @throws QueueShutDown if the queue is shut down and empty.
   */
  async get(): Promise<T> {
    while (this.empty()) {
      if (this.#shutDown) throw new QueueShutDown();
      this.#putting = false;
      const getter = this._createWaiter();
      this.#getters.add(getter);
      try {
        await getter;
      } catch (error) {
        getter.cancel();
        this.#getters.delete(getter);
        if (!this.empty() && !getter.cancelled()) wakeNext(this.#getters);
        throw error;
      }
    }
    return this.getNowait();
  }

  /**
   * Takes an item at once.
   *
   * @throws QueueEmpty if there is none; QueueShutDown if there is none and the queue is shut
   *   down.
   */
  getNowait(): T {
    if (this.empty()) throw this.#shutDown ? new QueueShutDown() : new QueueEmpty();
    const item = this.#items.take();
    noteItem(this, 'itemTaken', item);
    noteSize(this, this.#items.size);
    wakeNext(this.#putters);
    return item;
  }

  /**
   * Says that the work on an item is done; `join` waits for as many as were put.
   *
   * @throws ValueError if it is called more often than items were put.
   */
  taskDone(): void {
    if (this.#unfinished <= 0) {
      throw withHint(
        new ValueError('task_done() called too many times'),
        'Call taskDone() once for each get().',
      );
    }
    this.#unfinished -= 1;
    if (this.#unfinished === 0) this.#finished.set();
  }

  /** Waits until the work on every item is done. */
  async join(): Promise<void> {
    if (this.#unfinished > 0) await this.#finished.wait();
  }

  /**
   * Ends the queue: `put` fails from now on, `get` once it is empty. Wakes all who wait.
   *
   * @param immediate drops the items that are left, so that `get` fails at once.
   */
  shutdown(immediate = false): void {
    this.#shutDown = true;
    if (immediate) {
      while (!this.empty()) {
        this.#items.take();
        if (this.#unfinished > 0) this.#unfinished -= 1;
      }
      noteSize(this, 0);
      if (this.#unfinished === 0) this.#finished.set();
    }
    wakeAll(this.#getters);
    wakeAll(this.#putters);
  }

  /** @internal Asked right after the waiter of a `get` or `put` was made. */
  override get _waitKind(): WaitKind {
    return this.#putting ? WaitKind.queuePut : WaitKind.queueGet;
  }

  override toString(): string {
    const parts = [`maxsize=${this.#maxsize}`];
    if (this.#items.size > 0) parts.push(`items=${this.#items}`);
    if (this.#getters.size > 0) parts.push(`getters=${this.#getters.size}`);
    if (this.#putters.size > 0) parts.push(`putters=${this.#putters.size}`);
    if (this.#unfinished > 0) parts.push(`tasks=${this.#unfinished}`);
    if (this.#shutDown) parts.push('shutdown');
    return `<${this.constructor.name} ${parts.join(' ')}>`;
  }
}

function wakeNext(waiters: Set<Future<unknown>>): void {
  if (waiters.size === 0) return;
  for (const waiter of waiters) {
    waiters.delete(waiter);
    if (waiter.done()) continue;
    waiter.setResult(undefined);
    return;
  }
}

function wakeAll(waiters: Set<Future<unknown>>): void {
  for (const waiter of waiters) if (!waiter.done()) waiter.setResult(undefined);
  waiters.clear();
}
