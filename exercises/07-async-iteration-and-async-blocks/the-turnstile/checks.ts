import { defineExercise, type Run, reported, requirement } from '#grader';

type Passing = Run<{ readonly commands: readonly ('coin' | 'push')[]; readonly bolt: number }>;

const states = 'the states';
const refused = 'what is refused';
const bolt = 'what the bolt does';

/** What should have happened, command by command. */
function course({ params }: Passing) {
  let state = 'locked';
  const passed = [state];
  const illegal: string[] = [];
  const moves: string[] = [];
  let seconds = 0;
  for (const [index, command] of params.commands.entries()) {
    const next = command === 'coin' ? 'open' : 'locked';
    if (next === state) illegal.push(`${command} while ${state}`);
    else {
      seconds += params.bolt;
      moves.push(`${command === 'coin' ? 'drawn' : 'pushed'} at command ${index + 1}`);
    }
    state = next;
    passed.push(state);
  }
  return { passed, illegal, moves, seconds };
}

function got(run: Run): readonly unknown[] {
  const value = run.reports(states).at(-1)?.value;
  return Array.isArray(value) ? value : [];
}

export default defineExercise({
  scenarios: [
    {
      name: 'two guests who know how',
      params: { commands: ['coin', 'push', 'coin', 'push'], bolt: 0.5 },
    },
    {
      name: 'one who only pushes',
      params: { commands: ['push', 'push', 'push', 'coin', 'push'], bolt: 1 },
    },
    {
      name: 'one who is generous',
      params: { commands: ['coin', 'coin', 'coin', 'push', 'push'], bolt: 0.25 },
    },
  ],
  checks: [
    requirement(
      'Each command is answered with the state that it leads to',
      reported(states).equals((run: Passing) => course(run).passed),
    ),
    requirement(
      'Illegal commands are refused, and no others',
      reported(refused).values((run: Passing) => course(run).illegal),
    ),
    requirement(
      'The bolt is drawn for a coin, and pushed behind a guest',
      reported(bolt).values((run: Passing) => course(run).moves),
    ),
    requirement(
      'The bolt moves when the state changes, and is waited for',
      reported(states).at((run: Passing) => course(run).seconds),
    ),
  ],
  mistakes: {
    'breaks-on-abuse': {
      message:
        'A guest pushed at the wrong moment, and your turnstile is broken for everybody: an error that leaves a generator ends it. Refuse, and wait at the same `yield` again.',
      when: (run) => got(run).at(-1) === 'broken',
    },
    'one-command-behind': {
      message:
        'Your turnstile answers a command with the state from before it. Between the `yield` that takes the command in and the next `yield`, the state has to change.',
      when: (run) => run.params.commands[0] === 'coin' && got(run)[1] === 'locked',
    },
    'gives-way-the-second-time': {
      message: (run) =>
        `The first illegal command was refused, and the second one had its way: the states were ${got(run).join(', ')}. After a refusal your generator waits at another \`yield\`, which does not look at what it gets. A refusal should lead back to the same one.`,
      when: (run) => {
        const many = run.reports(refused).length;
        return many > 0 && many < course(run).illegal.length;
      },
    },
    'says-nothing': {
      message:
        'The illegal commands change nothing, as they should, but nobody is told. Call `gate.refuse` with the words of the task each time.',
      when: (run) => run.meets(reported(states).equals(course(run).passed)),
    },
  },
  starterFails: 'Each command is answered with the state that it leads to',
});
