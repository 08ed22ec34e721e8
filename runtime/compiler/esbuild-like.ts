/**
 * The part of esbuild's API the compiler needs; `esbuild` (Node) and `esbuild-wasm` (browser)
 * both have it, so one code path serves both and neither is imported here.
 */
import type * as esbuild from 'esbuild';

/** Pass `esbuild` or an initialised `esbuild-wasm`. */
export type EsbuildLike = Pick<typeof esbuild, 'build' | 'transform'>;
