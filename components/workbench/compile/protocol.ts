/** What the page and its compile worker say to each other. */
import type { CompileResult, SourceFiles } from '#compiler/result.ts';

export type ToCompiler =
  /** Load esbuild, so that the first compile does not wait for it. */
  | { readonly type: 'warm' }
  | {
      readonly type: 'compile';
      readonly id: number;
      readonly files: SourceFiles;
      readonly entry: string;
      /** Modules beyond the learners' own that the entry may import. */
      readonly allowedModules: readonly string[] | null;
    };

export type FromCompiler =
  | { readonly type: 'compiled'; readonly id: number; readonly result: CompileResult }
  /** The compiler itself could not be loaded or broke; nothing is wrong with the source. */
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
