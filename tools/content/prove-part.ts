/** Proves a file that is part of programs and none by itself: they import it. */
import type { AuthorMistake } from '../course/author-mistake.ts';
import type { ChapterFiles } from './course-files.ts';
import type { ExampleProgram } from './example-programs.ts';
import { placeOf } from './place.ts';
import { type Finding, typeMistakes } from './prove-example.ts';
import { programsIn } from './reference-mistakes.ts';
import { exampleSources } from './run-example.ts';

/** The programs that `part` belongs to; none where it is a program by itself. */
export function wholesOf(
  root: string,
  part: ExampleProgram,
  chapter: ChapterFiles,
): ExampleProgram[] {
  if (programsIn(chapter).has(part.name)) return [];
  return chapter.examples.filter(
    (one) => one.name !== part.name && part.name in exampleSources(root, one),
  );
}

/** What holds of a part of `wholes`, and what does not. */
export function provePart(
  root: string,
  part: ExampleProgram,
  wholes: readonly ExampleProgram[],
): Finding {
  const twin = part.python === null ? 'no twin' : 'with its Python twin';
  return {
    facts: [`part of ${wholes.map(({ name }) => name).join(', ')}`, 'types', twin],
    mistakes: [...typeMistakes(root, part), ...twinMistakes(part, wholes)],
  };
}

/** Python imports a module by its name: there has to be one, and it has to be a name. */
function twinMistakes(
  { path, name, python }: ExampleProgram,
  wholes: readonly ExampleProgram[],
): AuthorMistake[] {
  const place = placeOf(path);
  const twin = name.replace(/\.ts$/, '.py');
  const whole = wholes.find((one) => one.python !== null);
  if (whole === undefined) return [];
  if (name.includes('-')) {
    return [
      {
        ...place,
        found: `its twin cannot be imported: ${twin} is no name in Python.`,
        expected: 'one word for a file that others import, as in timed.ts.',
        mend: `rename both, and the import in ${whole.name}.`,
      },
    ];
  }
  if (python !== null) return [];
  return [
    {
      ...place,
      found: `it has no Python twin, and ${whole.python?.name} belongs to a program of several files.`,
      expected: `${twin} beside it, which ${whole.python?.name} imports.`,
      mend: 'write it.',
    },
  ];
}
