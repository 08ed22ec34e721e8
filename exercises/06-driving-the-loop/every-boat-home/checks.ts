import {
  defineExercise,
  finding,
  inSeconds,
  listed,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Trip {
  readonly boat: string;
  readonly seconds: number;
  readonly brings: string | null;
}

type Watch = Run<readonly Trip[]>;

const shutting = 0.5;
const longest = ({ params }: Watch) => Math.max(...params.map(({ seconds }) => seconds));

function outcome({ params }: Watch): string | string[] {
  const failed = params.find(({ brings }) => brings === null);
  if (failed !== undefined) return `RuntimeError: ${failed.boat} has lost its net`;
  return params.map(({ brings }) => brings ?? '');
}

/** The boats that are not home when the function is over. */
function stillOut(run: Watch): string[] {
  const over = run.reports('the catch').at(-1)?.time ?? Number.POSITIVE_INFINITY;
  const home = run.reports('home').filter(({ time }) => time <= over);
  const names = new Set(home.map(({ value }) => value));
  return run.params.map(({ boat }) => boat).filter((boat) => !names.has(boat));
}

/** The logbooks that are open when the function is over. */
function openBooks(run: Watch): string[] {
  const over = run.reports('the catch').at(-1)?.time ?? Number.POSITIVE_INFINITY;
  const shut = run.reports('a logbook that is shut').filter(({ time }) => time <= over);
  const names = new Set(shut.map(({ value }) => value));
  return run.params.map(({ boat }) => boat).filter((boat) => !names.has(boat));
}

const caught = (run: Watch) => String(run.reports('the catch').at(-1)?.value ?? '');
const loopIs = (run: Watch, state: string) => run.reports('the loop').at(-1)?.value === state;
const days = Array.from({ length: 10 }, (_, index) => ({
  boat: `boat ${index + 1}`,
  seconds: 1 + ((index * 3) % 10) / 2,
  brings: `${index * 7} fish`,
}));

export default defineExercise({
  scenarios: [
    {
      name: 'two boats',
      params: [
        { boat: 'the Puffin', seconds: 3, brings: 'nine herrings' },
        { boat: 'the Eider', seconds: 2, brings: 'an old boot' },
      ],
    },
    { name: 'ten boats', params: days },
    {
      name: 'a boat that loses its net',
      params: [
        { boat: 'the Puffin', seconds: 2.5, brings: 'a crab' },
        { boat: 'the Gannet', seconds: 1, brings: null },
        { boat: 'the Eider', seconds: 4, brings: 'a bottle with a letter' },
      ],
    },
  ],
  checks: [
    requirement('Every boat is home when the watch ends', (run: Watch) => {
      const out = stillOut(run);
      if (out.length === 0) return null;
      return finding(`When your watch ends, ${listed(out, 3)} is still out.`, run.endMoment);
    }),
    requirement('They bring what they have caught', reported('the catch').equals(outcome)),
    requirement('The async generators are shut down', (run: Watch) => {
      const open = openBooks(run);
      if (open.length === 0) return null;
      return finding(
        `When your watch ends, the logbook of ${listed(open, 3)} is still open.`,
        run.endMoment,
      );
    }),
    requirement('The loop is closed', reported('the loop').equals('closed')),
    requirement(
      'All of it takes no longer than the longest trip, and the shutting of the logbooks',
      reported('the catch').at((run: Watch) => longest(run) + shutting),
    ),
  ],
  mistakes: {
    'stops-before-they-ran': {
      message:
        'Your loop was told to stop before it ran, and so it ran a single turn: every boat went out, and none had the time to come home. `stop()` does not wait for tasks. Let the last boat say it.',
      when: (run: Watch) => stillOut(run).length === run.params.length,
    },
    'stops-at-the-first': {
      message: (run: Watch) =>
        `Your loop stops when the first boat is home, at ${inSeconds(run.reports('home')[0]?.time ?? 0)}, and the others are left out there: a callback on every task is called for every task. Count them, and let the last one stop the loop.`,
      when: (run: Watch) => caught(run).startsWith('InvalidStateError') && stillOut(run).length > 0,
    },
    'closes-while-running': {
      message:
        'Your loop is still open. A callback tried to close it, and a callback is called by a loop that runs; then `close()` is refused with a RuntimeError, which goes to the loop’s exception handler. Close it below `runForever()`.',
      when: (run: Watch) =>
        loopIs(run, 'open') &&
        run.record.output.some(({ text }) => text.includes('Cannot close a running event loop')),
    },
    'leaves-generators-open': {
      message: (run: Watch) =>
        `All boats are home and the loop is closed, but nobody has shut the logbooks: ${listed(openBooks(run), 3)}. Closing a loop ends no generator, and a closed loop cannot end any more. Run \`loop.shutdownAsyncgens()\` before you close it.`,
      when: (run: Watch) => loopIs(run, 'closed') && openBooks(run).length > 0,
    },
    'closes-only-after-good-days': {
      message:
        'A boat has failed, and your loop was never closed: `result()` raises the error, and the lines below it are not reached. What has to be done in any case stands in a `finally`.',
      when: (run: Watch) => loopIs(run, 'open') && caught(run).includes('has lost its net'),
    },
    'one-after-another': {
      message: (run: Watch) =>
        `Your boats go out one after another, and the last is home at ${inSeconds(run.reports('home').at(-1)?.time ?? 0)}. \`runUntilComplete\` comes back when its coroutine is done. Make tasks of all boats first.`,
      when: (run: Watch) => stillOut(run).length === 0 && !run.meets(allAtOnce),
    },
  },
  starterFails: 'Every boat is home when the watch ends',
});

function allAtOnce(run: Watch) {
  const last = run.reports('home').at(-1)?.time ?? 0;
  return last <= longest(run) ? null : finding('', run.endMoment);
}
