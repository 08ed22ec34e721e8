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
  /** The lines that `input()` reads, one after the other; none unless given. */
  readonly input?: readonly string[];
  /**
   * Somebody may still type: where the input ends, the run ends too, 'stopped', and its record
   * says what it asks for. Otherwise the program is told EOFError there.
   */
  readonly inputStaysOpen?: boolean;
  /**
   * Models a processor: each round of a loop and each call costs so many nanoseconds of virtual
   * time. What the program asks for unless given, and free where it does not; 75 is a classic
   * laptop running Python.
   */
  readonly cpu?: number;
  /** An order to run in, as an exploration told it; asyncio's own unless given. */
  readonly schedule?: string;
  /**
   * Runs the program in up to so many orders, asyncio's own first. The record is that of the
   * first, its `exploration` says what came of the others.
   */
  readonly explore?: number;
}
