/** What is wrong with any prose, be it a chapter, a section or the prompt of an exercise. */

import { fenceLanguages } from '../../components/authoring/fence-languages.ts';
import { glossary } from '../../components/authoring/glossary.ts';
import { pictureNames } from '../../components/authoring/pictures/names.ts';
import type { AuthorMistake } from '../course/author-mistake.ts';
import { nearest } from '../course/nearest.ts';
import {
  authoringComponents,
  furtherAttributes,
  promptComponents,
} from './authoring-components.ts';
import { placeOf, sentence } from './place.ts';
import type { Component, ProsePage } from './prose-page.ts';
import { stringList } from './string-list.ts';

/** Faults of the syntax, unknown components, words and languages, images without words. */
export function proseMistakes(page: ProsePage): AuthorMistake[] {
  const place = placeOf(page.path);
  if (page.fault !== null) {
    return [
      {
        ...place,
        line: page.fault.line,
        found: `this is not MDX: ${sentence(page.fault.message)}`,
        expected: 'Markdown with components; a literal < or { stands in backticks.',
        mend: 'close the tag or the brace, or put it in backticks.',
      },
    ];
  }
  return [
    ...page.components.flatMap((one) =>
      [...misplaced(one, page), ...componentMistakes(one)].map((found) => ({
        ...place,
        line: one.line,
        ...found,
      })),
    ),
    ...page.images
      .filter(({ alt }) => alt.trim() === '')
      .map(({ line }) => ({
        ...place,
        line,
        found: 'this image has no words for those who do not see it.',
        expected: 'an alt text, as in ![Three lanes, one after the other](lanes.svg).',
        mend: 'say in it what the image shows.',
      })),
    ...page.fences
      .filter(({ language }) => fenceLanguages[language] === undefined)
      .map(({ language, line }) => ({
        ...place,
        line,
        found: `a code fence in “${language}”.`,
        expected: `one of ${Object.keys(fenceLanguages).join(', ')}.`,
        mend: 'name another language after the three backticks, or text.',
      })),
  ];
}

type Wrong = Pick<AuthorMistake, 'found' | 'expected' | 'mend'>;

/** A prompt stands inside a section: what has a place of its own there cannot stand in it. */
function misplaced({ name }: Component, page: ProsePage): Wrong[] {
  const isPrompt = page.path.endsWith('/prompt.mdx');
  if (!isPrompt || !(name in authoringComponents) || promptComponents.includes(name)) return [];
  return [
    {
      found: `<${name}> in the prompt of an exercise.`,
      expected: `none but ${promptComponents.join(', ')}.`,
      mend: 'move it into the section, before <Exercise>.',
    },
  ];
}

function componentMistakes({ name, attributes, expressions }: Component): Wrong[] {
  // A lower-case name is an element of HTML.
  if (!/^[A-Z]/.test(name)) return [];
  const wanted = authoringComponents[name];
  if (wanted === undefined) return [unknownComponent(name)];
  const further = furtherAttributes[name] ?? {};
  const known = [...wanted, ...Object.keys(further)];
  const mistakes: Wrong[] = [];
  for (const attribute of Object.keys(attributes)) {
    if (known.includes(attribute)) continue;
    const meant = nearest(attribute, known);
    mistakes.push({
      found: `<${name}> has no attribute “${attribute}”.`,
      expected: known.length === 0 ? 'none.' : `no others than ${known.join(', ')}.`,
      mend: meant === null ? 'remove it.' : `rename it to “${meant}”.`,
    });
  }
  const replaced = Object.keys(further)
    .filter((one) => one in attributes)
    .map((one) => further[one]);
  for (const attribute of wanted.filter((one) => !(one in attributes) && !replaced.includes(one))) {
    mistakes.push({
      found: `<${name}> without “${attribute}”.`,
      expected: `<${name} ${wanted.map((one) => `${one}="…"`).join(' ')}>.`,
      mend: `add ${attribute}="…".`,
    });
  }
  if (name === 'Term' && attributes.name !== undefined)
    mistakes.push(...termMistakes(attributes.name));
  if (name === 'Picture' && attributes.name !== undefined)
    mistakes.push(...pictureMistakes(attributes.name));
  if (name === 'Cell') mistakes.push(...filesMistakes(attributes, expressions));
  if (name === 'Predict' && mistakes.length === 0)
    mistakes.push(...predictMistakes(attributes, expressions));
  return mistakes;
}

function unknownComponent(name: string): Wrong {
  const names = Object.keys(authoringComponents);
  const meant = nearest(name, names);
  return {
    found: `there is no component <${name}>.`,
    expected: `one of ${names.join(', ')}.`,
    mend: meant === null ? 'put it in backticks if it is code.' : `did you mean <${meant}>?`,
  };
}

function termMistakes(name: string): Wrong[] {
  if (Object.hasOwn(glossary, name)) return [];
  const words = Object.keys(glossary);
  const meant = nearest(name, words);
  return [
    {
      found: `<Term name="${name}">, which the glossary does not explain.`,
      expected: `one of ${words.join(', ')}.`,
      mend:
        meant === null ? 'add it to components/authoring/glossary.ts.' : `did you mean “${meant}”?`,
    },
  ];
}

function pictureMistakes(name: string): Wrong[] {
  const names: readonly string[] = pictureNames;
  if (names.includes(name)) return [];
  const meant = nearest(name, names);
  return [
    {
      found: `<Picture name="${name}">, and there is no such picture.`,
      expected: `one of ${names.join(', ')}.`,
      mend:
        meant === null ? 'draw it in components/authoring/pictures/.' : `did you mean “${meant}”?`,
    },
  ];
}

/** Several files are written as a JSON list too, and instead of the one. */
function filesMistakes(
  { file, files }: Readonly<Record<string, string>>,
  expressions: readonly string[],
): Wrong[] {
  if (files === undefined) return [];
  const list = expressions.includes('files') ? stringList(files) : null;
  const sound = list !== null && list.length > 1 && new Set(list).size === list.length;
  if (sound && file === undefined) return [];
  return [
    {
      found:
        file === undefined
          ? `<Cell> with the files ${files}.`
          : '<Cell> with both “file” and “files”.',
      expected: 'two or more different files, the entry first: files={["main.ts", "weather.ts"]}.',
      mend: list?.length === 1 ? `write file="${list[0]}".` : 'name each file once, in one list.',
    },
  ];
}

/** The options are written as a JSON list, so that they can be read without running the page. */
function predictMistakes(
  { options = '', answer = '' }: Readonly<Record<string, string>>,
  expressions: readonly string[],
): Wrong[] {
  const list = expressions.includes('options') ? stringList(options) : null;
  const sound = list !== null && list.length > 1 && new Set(list).size === list.length;
  if (sound && list.includes(answer)) return [];
  return [
    {
      found: `<Predict> with the options ${options} and the answer “${answer}”.`,
      expected:
        'two or more different options as in options={["2 s", "3 s"]}, one of them word for word the answer.',
      mend: 'correct options or answer.',
    },
  ];
}
