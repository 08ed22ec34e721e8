/** Attempts graded in every order of their tasks, run for real. */
import * as esbuild from 'esbuild';
import { describe, expect, test } from 'vitest';
import { compile } from '#compiler/compile.ts';
import {
  attemptSources,
  defineExercise,
  type Grading,
  grade,
  reported,
  requirement,
  type Verdict,
} from '#grader';
import { runTrusted } from '#sandbox/node/run-trusted.ts';

const harness = `
import { createTask, run, sleep } from 'asyncio';
import { report } from 'harness';
import { buy, ferry } from './ferry.ts';
async function buyer(name: string, steps: number) {
  for (let step = 0; step < steps; step++) await sleep(0);
  await buy(name);
}
async function main() {
  const tasks = ['Ann', 'Ben'].map((name, steps) => createTask(buyer(name, 3 * steps), { name }));
  for (const task of tasks) await task;
  report('the seats left', ferry.seats);
}
run(main());`;

const exercise = {
  id: 'races/ferry',
  file: 'ferry.ts',
  harness,
  definition: defineExercise({
    checks: [
      requirement(
        'One seat is sold once',
        reported('the seats left').equals(0),
        'Two buyers get the last seat.',
      ),
    ],
    mistakes: {},
    starterFails: 'One seat is sold once',
    schedules: { explore: 1_000 },
  }),
};

/** Grades an answer whose `buy` has this body. */
async function answered(body: string, imports = 'sleep'): Promise<Grading> {
  const code = `import { ${imports} } from 'asyncio';
export const ferry = { seats: 1 };
${imports.includes('Lock') ? 'const lock = new Lock();' : ''}
export async function buy(_name: string) {
${body}
}`;
  const { files, entry, modules } = attemptSources(exercise, code);
  const script = await compile({ files, entry, esbuild, allowedModules: modules });
  if (!script.ok) throw new Error(script.diagnostics.map(({ message }) => message).join('\n'));
  return grade(exercise, (_scenario, explore) =>
    runTrusted({ script, seed: 1, ...(explore === null ? {} : { explore }) }),
  );
}

const lostUpdate = `const seen = ferry.seats;
  await sleep(0);
  if (seen > 0) ferry.seats--;`;

describe('an answer that is right in the usual order only', () => {
  test('fails, with the order in words and as a text that replays it', async () => {
    const { verdict } = await answered(lostUpdate);
    expect(verdict).toMatchObject<Partial<Verdict>>({
      passed: false,
      summary:
        'Two buyers get the last seat. It happens when “Ben” goes before “Ann” three times in a row at 0.000 s: any task that is ready may be next.',
      schedule: 's1:2.1-3.1-4.1',
    });
  });

  test('is shown with the run of that order', async () => {
    const { record } = await answered(lostUpdate);
    expect(record.reports).toEqual([{ name: 'the seats left', value: -1, time: 0 }]);
    expect(record.exploration).toBeUndefined();
  });

  test('is found out in well under a second', async () => {
    await answered(lostUpdate);
    const before = performance.now();
    await answered(lostUpdate);
    expect(performance.now() - before).toBeLessThan(700);
  });
});

test('an answer that fails in the usual order is told so, without an order', async () => {
  const { verdict } = await answered('');
  expect(verdict).toMatchObject({
    summary: 'Two buyers get the last seat.',
    schedule: null,
  });
});

test('a deadlock in one of the orders fails the answer', async () => {
  const { verdict } = await answered(
    `const first = lock.locked();
  await using _one = await lock.acquire();
  if (first) await lock.acquire();
  await sleep(0);
  if (ferry.seats > 0) ferry.seats--;`,
    'Lock, sleep',
  );
  expect(verdict.passed).toBe(false);
  expect(verdict.summary).toMatch(
    /^Your program stands still at 0\.000 s: .*It happens when “Ben”/s,
  );
});

test('an answer that holds in every order says how sure that is', async () => {
  const { verdict } = await answered(
    `await using _held = await lock.acquire();
  ${lostUpdate}`,
    'Lock, sleep',
  );
  expect(verdict.passed).toBe(true);
  expect(verdict.orders?.covered).toBeNull();
  expect(verdict.summary).toMatch(
    /^That works: your run ended at 0\.000 s, and it holds in every order that its tasks can take \(\d+ runs\)\.$/,
  );
});
