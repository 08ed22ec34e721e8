// A note is written beside the round, so nobody waits for it.
import { createTask } from 'asyncio';

/** A class of errors. */
export type Kind = new (...given: never[]) => Error;

/** A block after which errors of one kind are noted and forgiven. */
export class Forgiving {
  readonly kind: Kind;
  readonly note: (error: Error) => Promise<void>;

  constructor(kind: Kind, note: (error: Error) => Promise<void>) {
    this.kind = kind;
    this.note = note;
  }

  async [Symbol.asyncDispose](error?: unknown): Promise<unknown> {
    if (!(error instanceof this.kind)) return false;
    createTask(this.note(error));
    return true;
  }
}
