/**
 * The errors of the kernel. Names and wording are Python's wherever Python has them, so that a
 * message learnt here is a message known at work.
 */

/** The awaited thing, or the task itself, was cancelled. Let it pass on after cleaning up. */
export class CancelledError extends Error {
  static {
    CancelledError.prototype.name = 'CancelledError';
  }
}

/** The operation does not fit the state the future is in. */
export class InvalidStateError extends Error {
  static {
    InvalidStateError.prototype.name = 'InvalidStateError';
  }
}

/** The time that was allowed is over. */
export class TimeoutError extends Error {
  static {
    TimeoutError.prototype.name = 'TimeoutError';
  }
}

/** What Python calls RuntimeError: the call makes no sense at this moment. */
export class RuntimeError extends Error {
  static {
    RuntimeError.prototype.name = 'RuntimeError';
  }
}

/** Coroutines await each other deeper than the run allows. */
export class RecursionError extends RuntimeError {
  static {
    RecursionError.prototype.name = 'RecursionError';
  }
}

/** What Python calls ValueError: the type is right, the value is not. */
export class ValueError extends Error {
  static {
    ValueError.prototype.name = 'ValueError';
  }
}

/** What Python calls LookupError: nothing is stored under that key. */
export class LookupError extends Error {
  static {
    LookupError.prototype.name = 'LookupError';
  }
}

/** What `send` throws when the coroutine has returned; `value` is what it returned. */
export class StopIteration extends Error {
  static {
    StopIteration.prototype.name = 'StopIteration';
  }
  readonly value: unknown;

  constructor(value: unknown) {
    super('');
    this.value = value;
  }
}

/** Every task waits and nothing in the program can wake one. CPython would hang here. */
export class DeadlockError extends Error {
  static {
    DeadlockError.prototype.name = 'DeadlockError';
  }
}

/** The run went on for longer than it may. Once thrown, the run is over. */
export class LimitError extends Error {
  static {
    LimitError.prototype.name = 'LimitError';
  }
  /** The site that was running, 0 where none is known. */
  readonly site: number;

  constructor(message: string, site: number) {
    super(message);
    this.site = site;
  }
}
