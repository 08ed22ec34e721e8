/** Compiles what authors wrote, at build time; their mistakes fail the build with file and line. */
import * as esbuild from 'esbuild';
import { compile } from '#compiler/compile.ts';
import type { CompiledScript, SourceFiles } from '#compiler/result.ts';

/** @throws Error that names `where`, the file, the line and the mend. */
export async function compileProgram(
  where: string,
  files: SourceFiles,
  entry: string,
  allowedModules?: readonly string[],
): Promise<CompiledScript> {
  const result = await compile({
    files,
    entry,
    esbuild,
    ...(allowedModules === undefined ? {} : { allowedModules }),
  });
  if (result.ok) return result;
  const found = result.diagnostics.map(
    ({ file, line, column, message, hint }) =>
      `  ${file}:${line}:${column}  ${message}${hint === null ? '' : ` ${hint}`}`,
  );
  throw new Error(`${where} does not compile:\n${found.join('\n')}`);
}
