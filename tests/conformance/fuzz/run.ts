/**
 * `npm run fuzz -- --count N --seed S`: random programs against CPython, any number of them.
 * The first difference is shrunk to a minimal pair of programs.
 */
import { parseArgs } from 'node:util';
import { loadPythonJudge } from '../python/judge.ts';
import { compare } from './compare.ts';
import { generate } from './generate.ts';
import { printPython } from './print-python.ts';
import { printTypeScript } from './print-typescript.ts';
import { shrink } from './shrink.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
});
const count = Number(values.count);
const first = Number(values.seed);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(first)) {
  console.error('Usage: npm run fuzz -- --count N --seed S [--keep]   (whole numbers)');
  process.exit(2);
}

const judge = await loadPythonJudge();
const differing: number[] = [];
for (let seed = first; seed < first + count; seed += 1) {
  const done = seed - first;
  if (done > 0 && done % 1_000 === 0)
    console.error(`${done} of ${count}, ${differing.length} differ`);
  const difference = await compare(generate(seed), judge);
  if (difference === null) continue;
  differing.push(seed);
  console.log(
    `seed ${seed}, line ${difference.line}\n  CPython: ${difference.python}\n  ours:    ${difference.ours}`,
  );
  if (!values.keep) break;
}

const smallest = differing[0];
if (smallest === undefined) {
  console.log(`${count} programs from seed ${first}: identical.`);
} else {
  const program = await shrink(generate(smallest), async (candidate) => {
    return (await compare(candidate, judge)) !== null;
  });
  console.log(`\nSeed ${smallest}, shrunk.\n\n${mainPart(printPython(program), 'async def')}`);
  console.log(mainPart(printTypeScript(program), 'async function'));
  console.log(await compare(program, judge));
  console.log(`${differing.length} of ${count} differ: ${differing.slice(0, 40).join(' ')}`);
  process.exitCode = 1;
}

/** The program without the prelude that all share. */
function mainPart(text: string, marker: string): string {
  return text.slice(text.indexOf(`${marker} f0`));
}
