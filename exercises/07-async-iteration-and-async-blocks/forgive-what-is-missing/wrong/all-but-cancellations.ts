// A cancellation has to pass, and everything else is an error.
import { CancelledError } from 'asyncio';

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
    if (error === undefined || error instanceof CancelledError) return false;
    await this.note(error as Error);
    return true;
  }
}
