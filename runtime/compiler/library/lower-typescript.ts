/** TypeScript in the learners' dialect to plain JavaScript: types away, then the pass. */
import type { EsbuildLike } from '../esbuild-like.ts';
import { type LibraryModule, lowerModule } from './lower-module.ts';

export async function lowerTypeScript(
  source: string,
  path: string,
  esbuild: Pick<EsbuildLike, 'transform'>,
): Promise<LibraryModule> {
  const { code, map } = await esbuild.transform(source, {
    loader: 'ts',
    target: 'esnext',
    charset: 'utf8',
    sourcefile: path,
    sourcemap: 'external',
    supported: { decorators: false },
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true, target: 'ESNext' } },
  });
  return lowerModule({ code, map });
}
