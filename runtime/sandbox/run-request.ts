/** What to run: a compiled program, and everything its run depends on. */
import type { CompiledScript } from '#compiler/result.ts';
import type { Limits } from './limits.ts';

/** A value that JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json };

/** A run is a function of this request alone: the same request gives the same record. */
export interface RunRequest {
  readonly script: CompiledScript;
  /** Seed of `Math.random`, `crypto` and everything else that looks random. */
  readonly seed: number;
  /** What `params` of the harness module holds. */
  readonly params?: Json;
  readonly limits?: Partial<Limits>;
}
