import { describe, expect, test } from 'vitest';
import { runCompiled, runNatively } from './run-both.ts';
import { controlFlow } from './shapes/control-flow.ts';
import { functions } from './shapes/functions.ts';
import { generators } from './shapes/generators.ts';
import { hostileNames } from './shapes/hostile-names.ts';
import { methods } from './shapes/methods.ts';
import { resources } from './shapes/resources.ts';

const groups = { functions, methods, controlFlow, generators, resources, hostileNames };

for (const [group, programs] of Object.entries(groups)) {
  describe(`compiled as it runs natively: ${group}`, () => {
    for (const [name, source] of Object.entries(programs)) {
      test(name, async () => {
        expect(await runCompiled(source)).toEqual(await runNatively(source));
      });
    }
  });
}
