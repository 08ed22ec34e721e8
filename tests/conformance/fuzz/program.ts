/**
 * A random asyncio program, in no language yet: the printers turn it into Python and TypeScript.
 *
 * Every statement is safe to remove: tasks live in named slots that are looked up when they
 * are used, and a statement about an empty slot does nothing. Function `i` calls only functions
 * with a higher number and loops are bounded, so every program ends or deadlocks.
 */

/** Something that can be awaited: a fresh call of function `call`, or the task in `slot`. */
export type Operand =
  | { readonly type: 'call'; readonly target: number }
  | { readonly type: 'slot'; readonly slot: string };

export type Handler = 'log' | 'log-cancel' | 'cancel-reraise' | 'none';

export type Statement =
  | { readonly type: 'log' }
  | { readonly type: 'status'; readonly slot: string }
  | { readonly type: 'outcome'; readonly slot: string; readonly ask: 'result' | 'exception' }
  | { readonly type: 'sleep'; readonly delay: number }
  | {
      readonly type: 'spawn';
      readonly slot: string;
      readonly target: number;
      readonly eager: boolean;
    }
  | { readonly type: 'await'; readonly operand: Operand }
  | { readonly type: 'cancel'; readonly slot: string; readonly message: string | null }
  | { readonly type: 'cancel-self' }
  | { readonly type: 'uncancel' }
  | {
      readonly type: 'gather';
      readonly operands: readonly Operand[];
      readonly returnExceptions: boolean;
    }
  | {
      readonly type: 'wait';
      readonly slots: readonly string[];
      readonly timeout: number | null;
      readonly returnWhen: 'ALL_COMPLETED' | 'FIRST_COMPLETED' | 'FIRST_EXCEPTION';
    }
  | { readonly type: 'wait-for'; readonly operand: Operand; readonly timeout: number | null }
  | { readonly type: 'shield'; readonly operand: Operand }
  | {
      readonly type: 'as-completed';
      readonly operands: readonly Operand[];
      readonly timeout: number | null;
      /** `async for`, which yields the tasks themselves. */
      readonly asynchronous: boolean;
    }
  | { readonly type: 'timeout'; readonly delay: number | null; readonly body: Body }
  | { readonly type: 'reschedule'; readonly delay: number | null }
  | { readonly type: 'task-group'; readonly targets: readonly number[]; readonly body: Body }
  | { readonly type: 'try'; readonly body: Body; readonly handler: Handler; readonly last: Body }
  | { readonly type: 'raise'; readonly message: string; readonly cancelled: boolean }
  | { readonly type: 'return'; readonly value: number }
  | { readonly type: 'repeat'; readonly times: number; readonly body: Body }
  | { readonly type: 'lock'; readonly index: number; readonly body: Body }
  | { readonly type: 'semaphore'; readonly index: number; readonly body: Body }
  | { readonly type: 'semaphore-release'; readonly index: number }
  | { readonly type: 'lock-bare'; readonly index: number; readonly action: 'acquire' | 'release' }
  | { readonly type: 'event'; readonly index: number; readonly action: 'wait' | 'set' | 'clear' }
  | { readonly type: 'condition-wait'; readonly index: number }
  /** Waits until the variable that all tasks share is at least `least`. */
  | { readonly type: 'condition-wait-for'; readonly index: number; readonly least: number }
  | { readonly type: 'notify'; readonly index: number; readonly count: number | 'all' }
  | { readonly type: 'barrier'; readonly action: 'wait' | 'reset' | 'abort' }
  | {
      readonly type: 'queue';
      readonly index: number;
      readonly action: 'put' | 'get' | 'put-nowait' | 'get-nowait' | 'task-done' | 'join';
    }
  | { readonly type: 'queue-shutdown'; readonly index: number; readonly immediate: boolean }
  | { readonly type: 'for-each'; readonly generator: number; readonly stopAfter: number | null }
  /** Drives the youngest generator by hand. */
  | { readonly type: 'generator'; readonly action: 'next' | 'send' | 'throw' | 'close' }
  | { readonly type: 'yield'; readonly value: number }
  | { readonly type: 'set-variable'; readonly value: number }
  | { readonly type: 'show-variable' }
  | { readonly type: 'call-soon'; readonly raises: boolean }
  | { readonly type: 'call-later'; readonly delay: number; readonly cancelled: boolean }
  | { readonly type: 'callback'; readonly slot: string }
  | { readonly type: 'future-wait' }
  | { readonly type: 'future-set'; readonly error: boolean };

export type Body = readonly Statement[];

export interface Program {
  readonly seed: number;
  /** Coroutine functions; `functions[0]` is main. */
  readonly functions: readonly Body[];
  /** Async generators. */
  readonly generators: readonly Body[];
  readonly queues: readonly {
    readonly kind: 'Queue' | 'PriorityQueue' | 'LifoQueue';
    readonly size: number;
  }[];
  readonly permits: readonly number[];
  readonly parties: number;
  /** Every task starts inside the call that creates it. */
  readonly eager: boolean;
  /** Main runs twice, on one Runner. */
  readonly twice: boolean;
}

/** How many of each shared object every program has. */
export const shared = { locks: 2, events: 2, conditions: 1 } as const;
