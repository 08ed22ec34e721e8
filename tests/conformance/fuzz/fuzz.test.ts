import { expect, test } from 'vitest';
import { loadPythonJudge } from '../python/judge.ts';
import { compare, type Difference } from './compare.ts';
import { generate } from './generate.ts';

const programs = 2_000;

test(`${programs.toLocaleString('en')} random programs run as they do under CPython`, async () => {
  const judge = await loadPythonJudge();
  const differences: Difference[] = [];
  for (let seed = 1; seed <= programs; seed += 1) {
    const difference = await compare(generate(seed), judge);
    if (difference !== null) differences.push(difference);
  }
  expect(differences).toEqual([]);
}, 600_000);
