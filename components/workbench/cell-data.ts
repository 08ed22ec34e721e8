/** What the static cell tells its element. */
export interface CellData {
  /** Under which the reader's edit is kept. */
  readonly key: string;
  /** The entry. */
  readonly file: string;
  /** All its files as their author wrote them, the entry first. */
  readonly files: Readonly<Record<string, string>>;
  /** Of the files. */
  readonly hash: string;
  /** Modules it imports that it does not show, by file name. */
  readonly siblings: Readonly<Record<string, string>>;
  /** Addresses of the compiled program and of the guest. */
  readonly script: string;
  readonly guest: string;
  readonly seed: number;
  /** What its author typed into it; the reader may type something else. */
  readonly input: readonly string[];
}
