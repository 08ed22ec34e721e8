import { describe, expect, test } from 'vitest';
import { described } from '../../tools/course/author-mistake.ts';
import { mutantsOf } from '../../tools/course/mutants.ts';
import { mutateExercise, mutationMistakes } from '../../tools/course/mutate-exercise.ts';
import { checksWith, FOLDER, plantedCourse } from './planted-exercise.ts';

/** The mutants of `body` as the body of an async function. */
function mutated(body: string): Record<string, string> {
  const [before, after] = ['async function f() {\n', '\n}'];
  const mutants = mutantsOf(before + body + after);
  return Object.fromEntries(
    mutants.map(({ name, code }) => [name, code.slice(before.length, -after.length)]),
  );
}

describe('mutants', () => {
  test('leave out an await, or the statement', () => {
    expect(mutated('await sleep();')).toEqual({
      'without await: await sleep()': 'sleep();',
      'left out: await sleep();': ';',
    });
  });

  test('start no task, and await a gather one after the other', () => {
    expect(mutated('const a = createTask(ask(b));')).toMatchObject({
      'without a task: createTask(ask(b))': 'const a = ask(b);',
    });
    expect(mutated('return gather(a(), b());')['one after the other: gather(a(), b())']).toContain(
      'got.push(await one); return got; })([a(), b()])',
    );
  });

  test('change numbers, comparisons, sums and branches', () => {
    expect(mutated('if (a < 3) b += 1;')).toMatchObject({
      'one more: 3': 'if (a < 4) b += 1;',
      '<= instead: a < 3': 'if (a <= 3) b += 1;',
      'if (true): if (a < 3) b += 1;': 'if (true) b += 1;',
      '-= instead: b += 1': 'if (a < 3) b -= 1;',
    });
  });

  test('let go of locks and guards', () => {
    expect(mutated('await using _ = await lock.acquire();')).toMatchObject({
      'left out: await using _ = await lock.acquire();': ';',
    });
    const guarded = mutated('try { a(); } finally { b(); }');
    expect(guarded['without finally: try { a(); } finally { b(); }']).toBe('{ a(); }');
    expect(guarded['finally only after success: try { a(); } finally { b(); }']).toBe(
      '{ a(); }\n{ b(); }',
    );
  });

  test('put a statement after the next, unless that shows nothing', () => {
    expect(mutated('a();\nb();')['after the next line: a();']).toBe('b();\na();');
    const names = Object.keys(mutated('const a = b();\nc(a);\nconst d: string[] = [];\ne();'));
    expect(names.filter((name) => name.startsWith('after'))).toEqual([]);
  });

  test('know their line, and leave types and imports alone', () => {
    const [first, ...others] = mutantsOf("import { x } from 'asyncio';\n\ntype A = 1 | 2;\nx();\n");
    expect([first?.line, others]).toEqual([4, []]);
  });

  test('let an async function await what it returns', () => {
    expect(Object.keys(mutated('return await a();'))).toEqual([
      'returns nothing: return await a();',
    ]);
    const afterwards = 'try { b(); } catch { return await a(); }';
    expect(Object.keys(mutated(afterwards))).not.toContain('without await: await a()');
  });

  test('mind the place of an await that a catch or a finally follows', () => {
    for (const guarded of [
      'try { return await a(); } catch { b(); }',
      'try { b(); } catch { return await a(); } finally { c(); }',
    ]) {
      expect(Object.keys(mutated(guarded))).toContain('without await: await a()');
    }
  });
});

describe('the grader of a planted exercise', () => {
  test('is told what it lets pass, with file and line', async () => {
    using course = plantedCourse({});
    const score = await mutateExercise(course.root, FOLDER);
    const survivors = score.survivors.map(({ name, line }) => [name, line]);
    expect(survivors).toContainEqual(['one more: 2', 9]);
    expect(survivors).toContainEqual(['left out: await south;', 11]);
    expect(score.killed).toBe(score.mutants - survivors.length);
    expect(described(mutationMistakes(score))).toContain(
      `  solution.ts, line 9: changed, it still passes (“one more: 2”).
    Expected: a requirement or a scenario that rejects whatever is no right answer.
    To mend it: sharpen the checks, or declare it in checks.ts, with the reason why it is as right: equivalentMutants: { "one more: 2": '…' }.`,
    );
  });

  test('is told when a declared equivalent is none', async () => {
    const declared = "equivalentMutants: { 'left out: nothing': 'because' }, starterFails:";
    using course = plantedCourse(checksWith('starterFails:', declared));
    const mistakes = mutationMistakes(await mutateExercise(course.root, FOLDER));
    expect(described(mistakes)).toContain(
      'checks.ts: equivalentMutants names “left out: nothing”, and no such mutant passes.',
    );
  });
});
