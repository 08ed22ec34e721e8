import { defineExercise, type Run, reported, requirement } from '#grader';

interface Baking {
  readonly commands: readonly string[];
  readonly dough: number;
  readonly coolDown: number;
}

type BakingRun = Run<Baking>;

const answers = 'the answers';
const baked = ({ params }: BakingRun) => params.commands.slice(0, params.dough);
const wanted = (run: BakingRun) =>
  baked(run).map(
    (what, index) => `${what} is baked, ${run.params.dough - index - 1} portions left`,
  );

function got(run: Run): readonly unknown[] {
  const value = run.reports(answers).at(-1)?.value;
  return Array.isArray(value) ? value : [];
}

export default defineExercise({
  scenarios: [
    {
      name: 'dough enough',
      params: { commands: ['rye', 'spelt', 'oats'], dough: 9, coolDown: 2 },
    },
    {
      name: 'too little dough',
      params: { commands: ['buns', 'rolls', 'rye', 'tarts'], dough: 2, coolDown: 0.5 },
    },
    { name: 'no command', params: { commands: [], dough: 3, coolDown: 1 } },
  ],
  checks: [
    requirement(
      'One answer for each command, until the machine ends',
      reported(answers).equals(wanted),
    ),
    requirement(
      'The machine is closed before the answers are there',
      reported(answers).at((run: BakingRun) => baked(run).length + run.params.coolDown),
    ),
  ],
  mistakes: {
    'does-not-see-the-end': {
      message: (run) =>
        `The dough was used up after ${run.params.dough} portions, and your list goes on with answers that are none. When a generator has ended, \`done\` is true and \`value\` is undefined. Python would have raised a StopAsyncIteration.`,
      when: (run) => got(run).includes('no answer'),
    },
    'keeps-the-greeting': {
      message:
        'Your list begins with what the machine shows before its first command, and lacks the last answer. The first `next` only brings the machine to its first `yield`; do not keep what it gives.',
      when: (run) =>
        got(run)[0] === 'warm' && run.reports('a command')[0]?.value === run.params.commands[0],
    },
    'not-primed': {
      message: (run) =>
        `“${run.params.commands[0]}” was never baked. Your first command met a machine that stood above its first line, where nothing takes it in. Bring it to its first \`yield\` before you send anything.`,
      when: (run) =>
        got(run)[0] === 'warm' && run.reports('a command')[0]?.value === run.params.commands[1],
    },
    'leaves-it-running': {
      message:
        'Your answers are right, and the oven is still hot when you give them: its `finally` runs when the program ends, and not before. Close the machine with `await machine.return()`.',
      when: (run) => run.meets(reported(answers).equals(wanted(run))),
    },
  },
  starterFails: 'One answer for each command, until the machine ends',
});
