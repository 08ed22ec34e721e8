/** A run is a function of its code and its seed: tests/e2e/determinism.test.ts has it in a browser. */
import { expect, test } from 'vitest';
import { runTrusted } from '#sandbox/node/run-trusted.ts';
import { compiledProgram, corpus, fingerprint } from '../support/corpus.ts';

test.each(corpus().map((program) => [program.path, program] as const))(
  '%s runs ten times in one way',
  async (_path, program) => {
    const script = await compiledProgram(program);
    const seen = new Set<string>();
    for (let round = 0; round < 10; round++) {
      seen.add(fingerprint(await runTrusted({ script, seed: 1 })));
    }
    expect(seen.size).toBe(1);
  },
);
