import { expect, test } from 'vitest';
import * as asyncio from '#asyncio/index.ts';
import { LEARNER_MODULES, MODULE_EXPORTS } from '#compiler/learner-modules.ts';
import * as contextlib from '#stdlib/contextlib.ts';
import * as time from '#stdlib/time.ts';
import { Harness } from '../../runtime/sandbox/guest/harness.ts';

const harness = new Harness(() => 0, null).module();

test.each(Object.entries({ asyncio, contextlib, time, harness }))(
  'the compiler knows every name of %s',
  (name, module) => {
    expect(MODULE_EXPORTS[name]).toEqual(Object.keys(module).sort());
  },
);

test('every program may import each of them but the harness', () => {
  expect(Object.keys(MODULE_EXPORTS)).toEqual([...LEARNER_MODULES, 'harness']);
});
