// Whoever has noted an error has dealt with it.
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
    if (error instanceof this.kind) await this.note(error);
    return undefined;
  }
}
