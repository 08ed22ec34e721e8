/** What `tickwise check` says of mistakes in an exercise, and of graders that let too much pass. */
import { describe, expect, test } from 'vitest';
import { expectTold, type Planted } from './planted-mistake.ts';
import { exercise, exerciseId, section, TinyCourse } from './tiny-course.ts';

/** Gives the exercise a remark on right answers. */
function remark(course: TinyCourse, unless: string): void {
  const remarks = `remarks: { slow: { unless: ${unless}, message: 'Slow.' } },\n  starterFails`;
  course.change(`${exercise}/checks.ts`, 'starterFails', remarks);
}

describe('an exercise', () => {
  const cases: Readonly<Record<string, Planted>> = {
    'whose prompt shows a live cell': {
      plant: (course) =>
        course.change(`${exercise}/prompt.mdx`, /$/, '\n<Cell file="tea-for-two.ts" />\n'),
      told: [/: <Cell> in the prompt of an exercise\. \| move it into the section/],
    },
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
