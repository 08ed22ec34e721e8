/** The front matter of an exercise's `prompt.mdx`: its fields, and how it is read. */
import { z } from 'astro/zod';
import type { AuthorMistake } from './author-mistake.ts';
import { nearest } from './nearest.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** What the learner does with code: writes a function, mends a program, or betters one that works. */
export const codeKinds = ['write', 'fix', 'improve'] as const;
/** What the learner does without writing code: answers questions about a program. */
export const questionKinds = ['predict', 'label', 'order'] as const;
export const exerciseKinds = [...codeKinds, ...questionKinds] as const;

export type ExerciseKind = (typeof exerciseKinds)[number];

/** Whether an exercise of this kind is answered without writing code. */
export function asksQuestions(kind: ExerciseKind): boolean {
  return questionKinds.some((one) => one === kind);
}

/** Also the schema of the content collection, so that the page reads it with the same rules. */
export const exerciseFrontMatter = z.strictObject({
  id: z.string().regex(/^[a-z\d]+(-[a-z\d]+)*\/[a-z\d]+(-[a-z\d]+)*$/),
  title: z.string().trim().min(1),
  kind: z.enum(exerciseKinds),
  section: z.string().regex(/^[1-9]\d*\.[1-9]\d*$/),
  file: z.string().regex(/^(?!harness\.ts$)[a-z\d]+(-[a-z\d]+)*\.ts$/),
  hints: z.array(z.string().trim().min(1)).min(1),
});
export type ExerciseFrontMatter = z.infer<typeof exerciseFrontMatter>;

const keys = Object.keys(exerciseFrontMatter.shape) as (keyof ExerciseFrontMatter)[];

const expectations: Readonly<Record<keyof ExerciseFrontMatter, string>> = {
  id: 'id is two names with a slash, as in tasks-run-beside-you/all-stations-at-once.',
  title: 'title is one line of text.',
  kind: `kind is one of ${exerciseKinds.join(', ')}.`,
  section: "section is the number of a section in quotes, as in '3.2'.",
  file: 'file is the name of the learner’s file in lower case, as in readings.ts (not harness.ts).',
  hints: 'hints is a list of one or more texts, from a nudge to almost the answer.',
};

export interface Prompt {
  readonly frontMatter: ExerciseFrontMatter;
  /** The task in words: what stands below the front matter. */
  readonly body: string;
}

type Place = Pick<AuthorMistake, 'folder' | 'file'>;

/** The prompt in `source`, or everything that is wrong with it. */
export function readPrompt(source: string, folder: string): Prompt | readonly AuthorMistake[] {
  const place = { folder, file: 'prompt.mdx' };
  const parts = /^---\r?\n(.*?)^---[ \t]*(?:\r?\n|$)(.*)$/ms.exec(source);
  if (parts === null) {
    return [
      {
        ...place,
        line: 1,
        found: 'there is no front matter.',
        expected: `the file begins with ---, then ${keys.join(', ')}, then --- again.`,
        mend: 'copy the first lines of another exercise’s prompt.mdx and change them.',
      },
    ];
  }
  const [, yaml = '', body = ''] = parts;
  const result = readFrontMatter(yaml, place);
  const mistakes = Array.isArray(result) ? [...result] : [];
  if (body.trim() === '') {
    mistakes.push({
      ...place,
      found: 'nothing stands below the front matter.',
      expected: 'the task in words: what is given, what is wanted.',
      mend: 'write it below the second ---.',
    });
  }
  return mistakes.length > 0 ? mistakes : { frontMatter: result as ExerciseFrontMatter, body };
}

function readFrontMatter(text: string, place: Place): ExerciseFrontMatter | AuthorMistake[] {
  // The front matter starts in the second line of the file.
  const yaml = readYaml(text, 2);
  if ('fault' in yaml) {
    return [
      {
        ...place,
        line: yaml.line,
        found: `this is not YAML: ${yaml.fault}`,
        expected: 'one “key: value” a line; a text with a colon or a # in it stands in quotes.',
        mend: 'put the text in quotes, or mend the indentation.',
      },
    ];
  }
  const result = exerciseFrontMatter.safeParse(yaml.value);
  if (result.success) return result.data;
  return result.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return wrongValue(issue.path, yaml, place);
    return issue.keys.map((key) => unknownKey(key, yaml, place));
  });
}

function unknownKey(key: string, yaml: YamlSource, place: Place): AuthorMistake {
  const meant = nearest(key, keys);
  return at(place, yaml.lineOf(key), {
    found: `unknown key “${key}”.`,
    expected: `no other keys than ${keys.join(', ')}.`,
    mend: meant === null ? 'remove it.' : `rename it to “${meant}”, or remove it.`,
  });
}

function wrongValue(path: readonly PropertyKey[], yaml: YamlSource, place: Place): AuthorMistake {
  const key = keys.find((one) => one === path[0]);
  if (key === undefined) {
    return at(place, undefined, {
      found: 'the front matter is not a list of “key: value” lines.',
      expected: `the keys ${keys.join(', ')}.`,
      mend: 'write one key a line.',
    });
  }
  const found = (yaml.value as Readonly<Record<string, unknown>>)[key];
  if (found === undefined) {
    return at(place, undefined, {
      found: `“${key}” is missing.`,
      expected: expectations[key],
      mend: `add a line “${key}: …”.`,
    });
  }
  const unquoted = key === 'section' && typeof found === 'number';
  return at(place, yaml.lineOf(key), {
    found: `“${key}” is ${JSON.stringify(found)}.`,
    expected: expectations[key],
    mend: unquoted
      ? `put it in quotes: section: '${yaml.written(key)}'.`
      : 'change it to that form.',
  });
}

function at(
  place: Place,
  line: number | undefined,
  rest: Pick<AuthorMistake, 'found' | 'expected' | 'mend'>,
): AuthorMistake {
  return line === undefined ? { ...place, ...rest } : { ...place, line, ...rest };
}
