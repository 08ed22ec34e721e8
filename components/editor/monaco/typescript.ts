/** TypeScript as the learner sees it: strict, without the DOM, with the learner modules. */
import type { typescriptDefaults } from 'monaco-editor/languages/features/typescript/register';
import { learnerTypings } from '../learner-typings.ts';

/** TypeScript's own numbers; Monaco's typings name only the older ones. */
const bundlerResolution = 100;
const everyFileIsAModule = 3;
const esNext = 99;

export function configureTypeScript(defaults: typeof typescriptDefaults): void {
  defaults.setCompilerOptions({
    allowImportingTsExtensions: true,
    allowNonTsExtensions: true,
    lib: [...learnerTypings.lib],
    module: esNext,
    moduleDetection: everyFileIsAModule,
    moduleResolution: bundlerResolution as never,
    noEmit: true,
    noImplicitOverride: true,
    strict: true,
    target: esNext,
  });
  defaults.setDiagnosticsOptions({ noSuggestionDiagnostics: true, diagnosticCodesToIgnore: [] });
  defaults.setEagerModelSync(true);
  defaults.setExtraLibs(
    Object.entries(learnerTypings.files).map(([path, content]) => ({
      filePath: `file:///${path}`,
      content,
    })),
  );
}
