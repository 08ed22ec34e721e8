/** What `tickwise check` says to an author who made a mistake: where, what, and how to mend it. */
import { describe, expect, test } from 'vitest';
import { chapter, example, exercise, exerciseId, section, TinyCourse } from './tiny-course.ts';

test('a course as it was scaffolded has nothing to mend', async () => {
  using course = TinyCourse.filled();
  expect(await course.mistakes()).toEqual([]);
});

/** What the author does, and what they are told; `told` are all the mistakes there are. */
interface Planted {
  readonly plant: (course: TinyCourse) => void;
  readonly told: readonly (string | RegExp)[];
}

/** Gives the exercise a remark on right answers. */
function remark(course: TinyCourse, unless: string): void {
  const remarks = `remarks: { slow: { unless: ${unless}, message: 'Slow.' } },\n  starterFails`;
  course.change(`${exercise}/checks.ts`, 'starterFails', remarks);
}

async function expectTold({ plant, told }: Planted): Promise<void> {
  using course = TinyCourse.filled();
  plant(course);
  const mistakes = await course.mistakes();
  expect(mistakes).toEqual(
    told.map((one) =>
      typeof one === 'string' ? expect.stringContaining(one) : expect.stringMatching(one),
    ),
  );
}

/** Lets the section's program ask who it is for; `python` is what its twin asks. */
function asking(course: TinyCourse, python: string): void {
  course.change(example, /^/, "console.log(input('Who? '));\n");
  course.change(example.replace(/ts$/, 'py'), /^/, `print(input("${python}"))\n`);
  course.write(example.replace(/ts$/, 'input.txt'), 'Ann\n');
}

test('a program is proven with what is typed into it', async () => {
  using course = TinyCourse.filled();
  asking(course, 'Who? ');
  expect(await course.mistakes()).toEqual([]);
});

/** Makes the section's program one of two files, which says that the kettle is hot. */
function twoFiles(course: TinyCourse, { imports = true, second = 'kettle' } = {}): void {
  const folder = `${chapter}/examples`;
  const from = imports ? `import { boil } from './${second}';\n\nboil();\n` : '';
  if (imports) course.change(example, /^/, from);
  if (imports)
    course.change(example.replace(/ts$/, 'py'), /^/, `from ${second} import boil\nboil()\n`);
  course.write(`${folder}/${second}.ts`, "export function boil() {\n  console.log('hot');\n}\n");
  course.write(`${folder}/${second}.py`, 'def boil():\n    print("hot")\n');
  course.change(
    section,
    '<Cell file="tea-for-two.ts" />',
    `<Cell files={["tea-for-two.ts", "${second}.ts"]} />`,
  );
}

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

describe('a program', () => {
  const cases: Readonly<Record<string, Planted>> = {
    'that does not compile': {
      plant: (course) => course.change(example, 'run(main());', 'run(main();'),
      told: [
        /01-tea-for-two\.mdx:\d+: the text speaks of 3\.000 s/,
        new RegExp(`^${example}:15: it does not compile: `),
      ],
    },
    'with a type error': {
      plant: (course) =>
        course.change(example, 'run(main());', "const noon: number = 'twelve';\nrun(main());"),
      told: [`${example}:15: Type 'string' is not assignable to type 'number'.`],
    },
    'whose Python twin prints another line': {
      plant: (course) => course.change(example.replace(/ts$/, 'py'), 'is ready', 'is done'),
      told: [
        `${example}:6: it prints “mint is ready” at 2.000 s. | make tea-for-two.py the same program`,
      ],
    },
    'whose Python twin waits another second': {
      plant: (course) => course.change(example.replace(/ts$/, 'py'), '"nettle", 1', '"nettle", 2'),
      told: [`${example}:6: it prints “nettle is ready” at 3.000 s.`],
    },
    'without a Python twin and without a reason': {
      plant: (course) => course.remove(example.replace(/ts$/, 'py')),
      told: [`${example}:1: it has no Python twin and does not say why. | write it, or begin with`],
    },
    'that prints nothing': {
      plant: (course) => {
        course.write(
          `${chapter}/examples/silent.ts`,
          "import { run, sleep } from 'asyncio';\n\nrun(sleep(3));\n",
        );
        course.write(
          `${chapter}/examples/silent.py`,
          'import asyncio\n\nasyncio.run(asyncio.sleep(3))\n',
        );
        course.change(section, '## One concept', '<Cell file="silent.ts" />\n\n## One concept');
      },
      told: [
        `${chapter}/examples/silent.ts: it prints nothing. | print what the reader should see.`,
      ],
    },
    'that no section shows': {
      plant: (course) => {
        course.write(`${chapter}/examples/spare.ts`, course.read(example));
        course.write(`${chapter}/examples/spare.py`, course.read(example.replace(/ts$/, 'py')));
      },
      told: [
        `${chapter}/examples/spare.ts: no section shows it. | show it, or delete it with its twin.`,
      ],
    },
    'in Python alone': {
      plant: (course) => course.write(`${chapter}/examples/alone.py`, 'print(1)\n'),
      told: [
        `${chapter}/examples/alone.py: a Python program alone. | write the twin, or delete this one.`,
      ],
    },
    'of two files whose second is not imported': {
      plant: (course) => twoFiles(course, { imports: false }),
      told: [
        /: <Cell files=\{\["tea-for-two\.ts", "kettle\.ts"\]\} \/>, and tea-for-two\.ts does not import kettle\.ts\. \| import it there/,
        `${chapter}/examples/kettle.ts: it prints nothing.`,
      ],
    },
    'of two files whose second has no twin': {
      plant: (course) => {
        twoFiles(course);
        course.remove(`${chapter}/examples/kettle.py`);
      },
      told: [
        `${chapter}/examples/kettle.ts: it has no Python twin, and tea-for-two.py belongs to`,
        `${chapter}/examples/kettle.ts:2: it prints “hot” at 0.000 s. | `,
      ],
    },
    'of two files whose twins do not the same': {
      plant: (course) => {
        twoFiles(course);
        course.change(`${chapter}/examples/kettle.py`, 'hot', 'cold');
      },
      told: [`${chapter}/examples/kettle.ts:2: it prints “hot” at 0.000 s. | `],
    },
    'of two files whose second has a name that Python cannot import': {
      plant: (course) => twoFiles(course, { second: 'tea-kettle' }),
      told: [
        `${chapter}/examples/tea-kettle.ts:2: it prints “hot” at 0.000 s. | `,
        `${chapter}/examples/tea-kettle.ts: its twin cannot be imported: tea-kettle.py is no name`,
      ],
    },
    'of two files whose second has a type error': {
      plant: (course) => {
        twoFiles(course);
        course.change(`${chapter}/examples/kettle.ts`, "'hot'", "'hot' as number");
      },
      told: [/kettle\.ts:2: Conversion of type/],
    },
    'that asks, whose twin asks for something else': {
      plant: (course) => asking(course, 'Whose? '),
      told: [`${example}:1: it prints “Who? Ann” at 0.000 s. | make tea-for-two.py the same`],
    },
    'of one file in a list': {
      plant: (course) => {
        course.change(
          section,
          '<Cell file="tea-for-two.ts" />',
          '<Cell files={["tea-for-two.ts"]} />',
        );
      },
      told: [/: <Cell> with the files \["tea-for-two\.ts"\]\. \| write file="tea-for-two\.ts"\./],
    },
    'with both one file and several': {
      plant: (course) => {
        twoFiles(course);
        course.change(section, '<Cell files', '<Cell file="tea-for-two.ts" files');
      },
      told: [/: <Cell> with both “file” and “files”\. \| name each file once/],
    },
    'whose name is not in lower case': {
      plant: (course) => course.write(`${chapter}/examples/TeaTime.md`, ''),
      told: [`${chapter}/examples/TeaTime.md: a file with another name. | rename it in lower case`],
    },
  };
  test.each(Object.entries(cases))('%s', (_, planted) => expectTold(planted));
});

describe('an exercise', () => {
  const cases: Readonly<Record<string, Planted>> = {
    'whose solution fails': {
      plant: (course) =>
        course.write(`${exercise}/solution.ts`, course.read(`${exercise}/starter.ts`)),
      told: [`${exercise}/solution.ts: with mint the slower one it fails “Both teas brew at once”`],
    },
    'whose solution fails on another seed': {
      plant: (course) =>
        course.change(
          `${exercise}/solution.ts`,
          'return [await first',
          "if (Math.random() > 0.5) return ['tea bags'];\n  return [await first",
        ),
      told: [`${exercise}/solution.ts: with mint the slower one and another seed it fails: `],
    },
    'whose starter passes': {
      plant: (course) =>
        course.write(`${exercise}/starter.ts`, course.read(`${exercise}/solution.ts`)),
      told: [`${exercise}/starter.ts: it passes. | take the answer out of the starter`],
    },
    'whose starter does not compile': {
      plant: (course) =>
        course.change(
          `${exercise}/starter.ts`,
          'return [first, second];',
          'return [first, second;',
        ),
      told: [
        /starter\.ts:13: /,
        /starter\.ts:14: /,
        `${exercise}/starter.ts: it fails “The program compiles” first`,
      ],
    },
    'whose wrong answer passes': {
      plant: (course) =>
        course.write(
          `${exercise}/wrong/awaited-at-once.ts`,
          `// A mistake.\n${course.read(`${exercise}/solution.ts`)}`,
        ),
      told: [`${exercise}/wrong/awaited-at-once.ts: it passes. | sharpen a requirement`],
    },
    'whose wrong answer is told another mistake': {
      plant: (course) =>
        course.change(
          `${exercise}/checks.ts`,
          'when: (run) => waitsInTurn(run) !== null',
          'when: () => true',
        ),
      told: [/wrong\/as-they-get-ready\.ts: it fails .* and is told the mistake “awaited-at-once”/],
    },
    'with a requirement that nothing fails': {
      plant: (course) =>
        course.change(
          `${exercise}/checks.ts`,
          '  checks: [',
          "  checks: [\n    requirement('It ends', () => null),",
        ),
      told: [
        `${exercise}/checks.ts: nothing fails the requirement “It ends”. | add a wrong answer`,
      ],
    },
    'with checks that the types refuse': {
      plant: (course) =>
        course.change(
          `${exercise}/checks.ts`,
          'when: (run) => waitsInTurn(run) !== null',
          'when: (run) => waitsInTurn(run)',
        ),
      told: [/checks\.ts:\d+: .*not assignable to type 'boolean'.* \| correct it; an editor shows/],
    },
    'with a remark that the solution gets too': {
      plant: (course) => {
        remark(course, 'endsAt(0)');
        course.write(`${exercise}/correct-but/slow.ts`, course.read(`${exercise}/solution.ts`));
        course.change(`${exercise}/correct-but/slow.ts`, /^/, '// Slow.\n');
      },
      told: [
        `${exercise}/solution.ts: with mint the slower one it gets the remark “slow”: Slow. | mend the solution, or the unless() of this remark.`,
      ],
    },
    'with a remark that its example does not get': {
      plant: (course) => {
        remark(course, '() => null');
        course.write(`${exercise}/correct-but/slow.ts`, course.read(`${exercise}/solution.ts`));
        course.change(`${exercise}/correct-but/slow.ts`, /^/, '// Slow.\n');
      },
      told: [
        `${exercise}/correct-but/slow.ts: it passes and gets no remark. | change the unless()`,
      ],
    },
    'with an answer that should pass and fails': {
      plant: (course) => {
        remark(course, 'endsAt(0)');
        course.write(
          `${exercise}/correct-but/slow.ts`,
          course.read(`${exercise}/wrong/awaited-at-once.ts`),
        );
        course.change(`${exercise}/checks.ts`, 'unless: endsAt(0)', 'unless: () => null');
      },
      told: [/correct-but\/slow\.ts: with mint the slower one it fails “Both teas brew at once”/],
    },
    'with a remark that no answer shows': {
      plant: (course) => remark(course, 'endsAt(0)'),
      told: [
        `${exercise}/checks.ts: the remark “slow” has no answer that could be better. | add the file`,
      ],
    },
    'with an answer that could be better, and no remark on it': {
      plant: (course) =>
        course.write(
          `${exercise}/correct-but/slow.ts`,
          `// Slow.\n${course.read(`${exercise}/solution.ts`)}`,
        ),
      told: [`${exercise}/correct-but/slow.ts: checks.ts knows no remark “slow”. | add remarks: {`],
    },
    'with a wrong answer that does not name its misconception': {
      plant: (course) => course.change(`${exercise}/wrong/awaited-at-once.ts`, /^\/\/.*\n/, ''),
      told: [`${exercise}/wrong/awaited-at-once.ts:1: the first line is not a comment.`],
    },
    'with a file that does not belong there': {
      plant: (course) => course.write(`${exercise}/solutoin.ts`, ''),
      told: [`${exercise}/solutoin.ts: this file does not belong here. | rename it to solution.ts`],
    },
    'with an id that another has': {
      plant: (course) => {
        course.make('exercise', '19.1', 'a-second-pot');
        course.change(
          'exercises/19-the-tea-house/a-second-pot/prompt.mdx',
          'tea-for-two/a-second-pot',
          exerciseId,
        );
      },
      told: [
        /<Exercise id="tea-for-two\/a-second-pot" \/>, and no exercise has this id/,
        /the id “tea-for-two\/try-tea-for-two” is that of /,
      ],
    },
    'that says it belongs to a section which is not there': {
      plant: (course) => course.change(`${exercise}/prompt.mdx`, "'19.1'", "'19.2'"),
      told: [
        `<Exercise id="${exerciseId}" />, which says that it belongs to section 19.2.`,
        `${exercise}/prompt.mdx: there is no section 19.2.`,
      ],
    },
    'whose prompt uses a word which the glossary does not have': {
      plant: (course) =>
        course.change(
          `${exercise}/prompt.mdx`,
          'the guests',
          '<Term name="guest">the guests</Term>',
        ),
      told: [/prompt\.mdx:\d+: <Term name="guest">, which the glossary does not explain/],
    },
    'whose id was the id of another': {
      plant: (course) => {
        course.make('exercise', '19.1', 'a-second-pot');
        course.write(
          'exercises/renamed.json',
          `{\n  "tea-for-two/a-second-pot": "${exerciseId}"\n}\n`,
        );
      },
      told: [
        'exercises/renamed.json:2: the old id “tea-for-two/a-second-pot” is the id of an exercise again.',
      ],
    },
    'whose id was changed after learners had it': {
      plant: (course) => {
        course.write('exercises/ids.json', `[\n  "${exerciseId}"\n]\n`);
        course.change(`${exercise}/prompt.mdx`, exerciseId, 'tea-for-two/two-pots');
        course.change(section, exerciseId, 'tea-for-two/two-pots');
      },
      told: [
        `exercises/ids.json:2: no exercise has the id “${exerciseId}” any more. | add "${exerciseId}": "tea-for-two/two-pots" to exercises/renamed.json, so that learners keep what they did;`,
      ],
    },
    'that is gone, and learners had it': {
      plant: (course) => {
        course.write('exercises/ids.json', `["${exerciseId}", "tea-for-two/of-old"]\n`);
      },
      told: [
        'exercises/ids.json:1: no exercise has the id “tea-for-two/of-old” any more. | add "tea-for-two/of-old": "new/id" to exercises/renamed.json',
      ],
    },
    'beside a list of ids that is none': {
      plant: (course) => course.write('exercises/ids.json', '{ "tea": 1 }\n'),
      told: ['exercises/ids.json: this is not a list of texts. | mend it.'],
    },
    'that was renamed to nowhere': {
      plant: (course) =>
        course.write(
          'exercises/renamed.json',
          '{\n  "tea-for-two/old": "tea-for-two/try-tea-for-tow"\n}\n',
        ),
      told: [
        'exercises/renamed.json:2: there is no exercise “tea-for-two/try-tea-for-tow” now. | did you mean “tea-for-two/try-tea-for-two”?',
      ],
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

test('a mistake that concerns nothing that was asked for is not told', async () => {
  using course = TinyCourse.filled();
  course.change(section, /minutes: 15/, 'minutes: none');
  const proofs = await course.proofs([exercise]);
  expect(proofs.flatMap(({ mistakes }) => mistakes)).toEqual([]);
});

describe('the graders, tested with changed solutions', () => {
  test('are sharp where they are scaffolded', async () => {
    using course = TinyCourse.filled();
    const proofs = await course.proofs([exercise], { mutants: true });
    const [score] = proofs.flatMap((proof) => proof.score ?? []);
    expect(score?.mutants).toBeGreaterThan(0);
    expect(score?.killed).toBe(score?.mutants);
  });

  test('are told what they let through, with the line of the solution', async () => {
    using course = TinyCourse.filled();
    course.change(`${exercise}/checks.ts`, 'endsAt((run) =>', 'endsBy((run) => 2 +');
    course.change(`${exercise}/checks.ts`, 'endsAt,', 'endsBy,');
    course.change(`${exercise}/checks.ts`, "atLeastAtOnce(2, 'brew')", "atLeastAtOnce(1, 'brew')");
    const proofs = await course.proofs([exercise], { mutants: true });
    const found = proofs.flatMap(({ mistakes }) => mistakes.map((one) => one.found));
    expect(found).toContainEqual(expect.stringMatching(/^changed, it still passes/));
  });
});
