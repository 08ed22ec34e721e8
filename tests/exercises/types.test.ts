/** The checks of every exercise hold up to the strict type checker. */
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../../tools/install.mjs';

test('every checks.ts is free of type errors', () => {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (found) => {
      throw new Error(ts.flattenDiagnosticMessageText(found.messageText, '\n'));
    },
  };
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'exercises/tsconfig.json'),
    undefined,
    host,
  );
  const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {});
  const found = ts.getPreEmitDiagnostics(program);
  const where = {
    getCurrentDirectory: () => root,
    getCanonicalFileName: (name: string) => name,
    getNewLine: () => '\n',
  };
  expect(program.getRootFileNames().length).toBeGreaterThan(0);
  expect(ts.formatDiagnostics(found, where)).toBe('');
});
