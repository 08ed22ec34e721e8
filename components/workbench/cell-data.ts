/** What the static cell tells its element. */
export interface CellData {
  /** Under which the reader's edit is kept. */
  readonly key: string;
  readonly file: string;
  readonly source: string;
  /** Of the source. */
  readonly hash: string;
  /** Modules it imports, by file name. */
  readonly siblings: Readonly<Record<string, string>>;
  /** Addresses of the compiled program and of the guest. */
  readonly script: string;
  readonly guest: string;
  readonly seed: number;
}
