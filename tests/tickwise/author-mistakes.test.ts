/** What `tickwise check` says to an author who made a mistake in prose: where, what, how to mend it. */
import { describe, expect, test } from 'vitest';
import { expectTold, type Planted } from './planted-mistake.ts';
import { chapter, example, exercise, exerciseId, section, TinyCourse } from './tiny-course.ts';

test('a course as it was scaffolded has nothing to mend', async () => {
  using course = TinyCourse.filled();
  expect(await course.mistakes()).toEqual([]);
});

describe('front matter', () => {
  const cases: Readonly<Record<string, Planted>> = {
    'that is missing in a section': {
      plant: (course) => course.change(section, /^---.*?---\n/s, ''),
      told: [`${section}:1: there is no front matter. | copy the first lines of another section`],
    },
    'with a misspelt key': {
      plant: (course) => course.change(section, 'lead:', 'laed:'),
      told: [
        `${section}:1: “lead” is missing. | add a line “lead: …”.`,
        `${section}:3: unknown key “laed”. | rename it to “lead”, or remove it.`,
      ],
    },
    'with minutes in words': {
      plant: (course) => course.change(section, 'minutes: 15', 'minutes: a quarter'),
      told: [`${section}:4: “minutes” is "a quarter". | change it to that form.`],
    },
    'that is not YAML': {
      plant: (course) => course.change(section, 'lead: Put', 'lead: Note: put'),
      told: [`${section}:3: this is not YAML: `],
    },
    'of a chapter without a promise': {
      plant: (course) => course.change(`${chapter}/index.mdx`, /^promise:.*\n/m, ''),
      told: [`${chapter}/index.mdx:1: “promise” is missing. | add a line “promise: …”.`],
    },
    'that plans a section which is written': {
      plant: (course) =>
        course.change(`${chapter}/index.mdx`, /^title:/m, 'planned:\n  - Tea for two\ntitle:'),
      told: [`${chapter}/index.mdx:3: “Tea for two” is planned, and it is written in ${section}.`],
    },
    'of an exercise whose section YAML reads as a number': {
      plant: (course) =>
        course.change(`${exercise}/prompt.mdx`, "section: '19.1'", 'section: 19.1'),
      told: [`${exercise}/prompt.mdx:5: “section” is 19.1. | put it in quotes: section: '19.1'.`],
    },
    'of an exercise without hints': {
      plant: (course) =>
        course.change(`${exercise}/prompt.mdx`, /hints:\n( {2}- .*\n)+/, 'hints: []\n'),
      told: [`${exercise}/prompt.mdx:7: “hints” is []. | change it to that form.`],
    },
    'of an exercise whose hints are no steps': {
      plant: (course) =>
        course.change(
          `${exercise}/prompt.mdx`,
          /hints:\n( {2}- .*\n)+/,
          'hints:\n  - Look.\n  - look.\n',
        ),
      told: [`${exercise}/prompt.mdx: hint 2 says what hint 1 has said. | say the next step`],
    },
  };
  test.each(Object.entries(cases))('%s', (_, planted) => expectTold(planted));
});

describe('prose', () => {
  const cases: Readonly<Record<string, Planted>> = {
    'that is not MDX': {
      plant: (course) => course.change(section, '</Note>', ''),
      told: [
        new RegExp(`^${section}:\\d+: this is not MDX: Expected a closing tag for \`<Note>\``),
      ],
    },
    'with a misspelt component': {
      plant: (course) =>
        course.change(section, '## One concept', '<Cel file="tea-for-two.ts" />\n\n## One concept'),
      told: [/: there is no component <Cel>\. \| did you mean <Cell>\?/],
    },
    'with an attribute that a component does not have': {
      plant: (course) => course.change(section, '<Trap title=', '<Trap name="x" title='),
      told: [/: <Trap> has no attribute “name”\./],
    },
    'that shows a program which is not there': {
      plant: (course) =>
        course.change(section, '<Cell file="tea-for-two.ts" />', '<Cell file="tea-for-tow.ts" />'),
      told: [
        `${section}:13: <Cell file="tea-for-tow.ts" />, and there is no examples/tea-for-tow.ts. | did you mean tea-for-two.ts?`,
        /:\d+: the text speaks of 3\.000 s/,
        `${example}: no section shows it.`,
      ],
    },
    'that shows a program twice': {
      plant: (course) =>
        course.change(
          section,
          '## One concept',
          '<Cell file="tea-for-two.ts" />\n\n## One concept',
        ),
      told: [/: <Cell file="tea-for-two\.ts" \/> a second time\. \| refer to the cell above/],
    },
    'that shows an exercise which is not there': {
      plant: (course) => course.change(section, exerciseId, 'tea-for-two/try-tea-for-tow'),
      told: [
        `<Exercise id="tea-for-two/try-tea-for-tow" />, and no exercise has this id. | did you mean ${exerciseId}?`,
        `${exercise}/prompt.mdx: no section shows the exercise “${exerciseId}”.`,
      ],
    },
    'that uses a word which the glossary does not have': {
      plant: (course) => course.change(section, '<Term name="task">', '<Term name="taks">'),
      told: [
        /: <Term name="taks">, which the glossary does not explain\. \| did you mean “task”\?/,
      ],
    },
    'that shows a picture which nobody has drawn': {
      plant: (course) =>
        course.change(section, '<Predict', '<Picture name="a-chain-of-await" />\n\n<Predict'),
      told: [/: <Picture name="a-chain-of-await">, .* \| did you mean “a-chain-of-awaits”\?/],
    },
    'with a prediction whose answer is no option': {
      plant: (course) => course.change(section, 'answer="at 3 s"', 'answer="3 s"'),
      told: [`${section}:9: <Predict> with the options ["at 2 s", "at 3 s"] and the answer “3 s”.`],
    },
    'with a time that no program has': {
      plant: (course) => course.change(section, 'laid at 3.000 s', 'laid at 2.500 s'),
      told: [/: the text speaks of 2\.500 s, and no program of the page does anything then\./],
    },
    'with a link that leads nowhere': {
      plant: (course) =>
        course.change(section, '](/the-tea-house/tea-for-two/)', '](/the-tea-house/tea-for-tow/)'),
      told: [
        /: the link “\/the-tea-house\/tea-for-tow\/” leads nowhere\. \| did you mean \/the-tea-house\/tea-for-two\/\?/,
      ],
    },
    'with a link to a heading that is not there': {
      plant: (course) =>
        course.change(
          section,
          '](/the-tea-house/tea-for-two/)',
          '](/the-tea-house/tea-for-two/#one-concepts)',
        ),
      told: [
        /names the place “one-concepts”, which .* does not have\. \| did you mean #one-concept\?/,
      ],
    },
    'with a link that depends on where the page stands': {
      plant: (course) =>
        course.change(section, '](/the-tea-house/tea-for-two/)', '](../tea-for-two/)'),
      told: [/: the link “\.\.\/tea-for-two\/” depends on where the page stands\./],
    },
    'with an image without words': {
      plant: (course) =>
        course.change(section, '## One concept', '![](lanes.svg)\n\n## One concept'),
      told: [/: this image has no words for those who do not see it\. \| say in it what/],
    },
    'with a fence in an unknown language': {
      plant: (course) => course.change(section, '```ts', '```rust'),
      told: [/: a code fence in “rust”\. \| name another language/],
    },
    'with TypeScript that does not parse': {
      plant: (course) => course.change(section, 'await pot;', 'await pot('),
      told: [/: this is not TypeScript: /],
    },
    'with a summary of one sentence': {
      plant: (course) => course.change(section, / Say in a second one.*/, ''),
      told: [/: the <Summary> has 1 sentence\. \| make it two\./],
    },
    'without an exercise': {
      plant: (course) => {
        course.change(section, /<Exercise.*\n/, '');
        course.remove(exercise);
      },
      told: [`${section}: it has no exercise. | make one with \`tickwise new exercise\``],
    },
    'that is too short': {
      plant: (course) => course.change(section, /## Before you go on.*(?=<Summary>)/s, ''),
      told: [/: it has \d+ words\. \| say what the reader needs to see it\./],
    },
  };
  test.each(Object.entries(cases))('%s', (_, planted) => expectTold(planted));
});

describe('a chapter', () => {
  const cases: Readonly<Record<string, Planted>> = {
    'without an opener': {
      plant: (course) => course.remove(`${chapter}/index.mdx`),
      told: [`${chapter}/index.mdx: no such file. | write it;`],
    },
    'with a file that is no section': {
      plant: (course) => course.write(`${chapter}/tea.mdx`, ''),
      told: [
        `${chapter}/tea.mdx: a file with another name. | rename it, or move programs into examples/.`,
      ],
    },
    'with two sections of one number': {
      plant: (course) => {
        course.make('section', '19.2', 'tea-for-three');
        course.write(
          `${chapter}/01-tea-for-three.mdx`,
          course.read(`${chapter}/02-tea-for-three.mdx`),
        );
        course.remove(`${chapter}/02-tea-for-three.mdx`);
        course.change(
          `${chapter.replace('content', 'exercises')}/try-tea-for-three/prompt.mdx`,
          "'19.2'",
          "'19.1'",
        );
      },
      told: [/01-tea-for-two\.mdx: a number or a name that 01-tea-for-three\.mdx has as well\./],
    },
    'beside a file that is no chapter': {
      plant: (course) => course.write('content/notes.md', ''),
      told: ['content/notes.md: a file. | give it such a name, or move it out of content/.'],
    },
  };
  test.each(Object.entries(cases))('%s', (_, planted) => expectTold(planted));
});
