import { describe, expect, it } from 'vitest';
import { checkTypes } from '../../runtime/typings/check-types.ts';
import { examplePrograms } from './example-programs.ts';

describe('a demonstration has no type error in the editor', () => {
  for (const { path, name, source } of examplePrograms()) {
    it(path, () => {
      expect(checkTypes({ [name]: source })).toEqual([]);
    });
  }
});
