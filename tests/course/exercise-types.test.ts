import { expect, test } from 'vitest';
import { described } from '../../tools/course/author-mistake.ts';
import { readExerciseFolder } from '../../tools/course/exercise-folder.ts';
import { typeMistakes } from '../../tools/course/exercise-types.ts';
import { type Change, FOLDER, goodFiles, plantedCourse } from './planted-exercise.ts';

function said(change: Change): string {
  using course = plantedCourse(change);
  const mistakes = typeMistakes(readExerciseFolder(course.root, FOLDER));
  return described(mistakes).replace(`${FOLDER}\n`, '');
}

test('an exercise without type errors says nothing', () => {
  expect(said({})).toBe('');
});

test('a type error in the starter is told with its line', () => {
  const starter = goodFiles['starter.ts'].replace('ferry(3)', "ferry('3')");
  expect(said({ 'starter.ts': starter })).toBe(
    `  starter.ts, line 8: Argument of type 'string' is not assignable to parameter of type 'number'.
    Expected: no type error: the editor underlines it before the learner has typed a letter.
    To mend it: declare the types, or narrow them.`,
  );
});

test('a type error in the harness is told once', () => {
  const harness = "import './ferries.ts';\nconst seconds: number = '3';\nconsole.log(seconds);\n";
  expect(said({ 'harness.ts': harness }).match(/harness\.ts, line 2:/g)).toHaveLength(1);
});

test('a wrong answer may have type errors', () => {
  expect(said({ 'wrong/in-turn.ts': '// Types are for others.\nnothing();\n' })).toBe('');
});
