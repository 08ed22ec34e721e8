/** What `tickwise check` says of mistakes in the programs of a section. */
import { describe, expect, test } from 'vitest';
import { expectTold, type Planted } from './planted-mistake.ts';
import { chapter, example, section, TinyCourse } from './tiny-course.ts';

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
