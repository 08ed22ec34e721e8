/** TypeScript as the learner meets it: strict, without a host, with the learner modules. */

import learnerLib from 'virtual:tickwise/learner-lib';
import type { typescriptDefaults } from 'monaco-editor/languages/features/typescript/register';

/** TypeScript's own numbers; Monaco's typings name only the older ones. */
const bundlerResolution = 100;
const everyFileIsAModule = 3;
const esNext = 99;

/** The same options that check the course's own examples, so that both say the same. */
export function configureTypeScript(defaults: typeof typescriptDefaults): void {
  defaults.setCompilerOptions({
    allowImportingTsExtensions: true,
    allowNonTsExtensions: true,
    module: esNext,
    moduleDetection: everyFileIsAModule,
    moduleResolution: bundlerResolution as never,
    noEmit: true,
    noLib: true,
    skipLibCheck: true,
    strict: true,
    target: esNext,
  });
  defaults.setDiagnosticsOptions({ noSuggestionDiagnostics: true });
  defaults.setEagerModelSync(true);
  defaults.setExtraLibs(
    Object.entries(learnerLib).map(([name, content]) => ({
      filePath: `file:///learner/${name}`,
      content,
    })),
  );
}
