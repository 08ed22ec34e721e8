import {
  defineExercise,
  endedBefore,
  endsAt,
  everyCoroutineAwaited,
  printsAt,
  type Run,
  requirement,
} from '#grader';

const steps = ['knead', 'rise', 'bake'];

function timeOf(run: Run, text: string): number | null {
  return run.output.find((line) => line.text === text)?.time ?? null;
}

export default defineExercise({
  checks: [
    requirement('Every coroutine is awaited', everyCoroutineAwaited()),
    requirement('The dough rises when it has been kneaded', endedBefore('knead', 'rise')),
    requirement(
      'The loaf goes into the oven when the dough has risen',
      endedBefore('rise', 'bake'),
    ),
    requirement(
      'Each step is announced at its time',
      printsAt([
        [0, 'kneading'],
        [1, 'rising'],
        [3, 'baking'],
        [6, 'ready: rye loaf'],
      ]),
    ),
    requirement('The program ends at 6 s', endsAt(6)),
  ],
  mistakes: {
    'only-the-lines': {
      message:
        'The lines are right, but no dough was kneaded: the three steps are never called. Keep them, and await what they make.',
      when: (run) => steps.every((step) => run.calls(step).length === 0),
    },
    'prints-the-coroutine': {
      message:
        'What you print as ready is the coroutine itself. The call of bake() made it, and nobody drove it, so the oven stayed cold. Only `await` gives you the loaf.',
      when: (run) => run.calls('bake').length === 0 && run.calls('rise').length === 1,
    },
    'awaits-out-of-order': {
      message:
        'You await every coroutine, but baking begins before the dough has risen. A coroutine runs where it is awaited, and not where it is made.',
      when: (run) => endedBefore('rise', 'bake')(run) !== null && run.calls('rise').length === 1,
    },
    'sleep-without-await': {
      message:
        'Kneading takes no time in your run: the dough rises at 0.000 s already. The call `sleep(1)` only makes a coroutine, for `sleep` is a coroutine function like any other.',
      when: (run) => timeOf(run, 'rising') === 0 && run.calls('bake').length === 1,
    },
  },
  starterFails: 'Every coroutine is awaited',
});
