import { defineExercise, type Run, reported, requirement } from '#grader';

type Search = Run<{ readonly how: 'returns' | 'raises' | 'waits' }>;

const came = 'what came';
const wanted = ({ params: { how } }: Search) =>
  ({
    returns: 'the atlas stands on shelf 4',
    raises: 'LookupError: no the atlas here',
    waits: 'RuntimeError: it waits',
  })[how];
const got = (run: Search) => run.reports(came).at(-1)?.value;

export default defineExercise({
  scenarios: [
    { name: 'a coroutine that returns', params: { how: 'returns' } },
    { name: 'a coroutine that raises an error', params: { how: 'raises' } },
    { name: 'a coroutine that waits', params: { how: 'waits' } },
  ],
  checks: [
    requirement('Value or error come out as they should', reported(came).equals(wanted)),
    requirement('No coroutine is left in the middle', reported('the catalogue').equals('closed')),
  ],
  mistakes: {
    'the-object-itself': {
      message:
        'What you return is the coroutine, of which not a line has run. The call that made it did nothing else. Drive it: `coroutine.send(null)`.',
      when: (run) => got(run) === 'a coroutine',
    },
    'every-error-is-the-end': {
      message:
        'The book was not there, the coroutine raised a LookupError, and your function returned as if nothing had happened. Only a `StopIteration` is the good end. Let every other error pass.',
      when: (run) => run.params.how === 'raises' && !String(got(run)).startsWith('LookupError'),
    },
    'sends-until-it-returns': {
      message:
        'The coroutine came to a wait, and you sent it on at once, as if what it waits for had happened. Here it is only a `sleep(0)`; anything else would not be ready. If `send` returns, the coroutine waits: close it and say so.',
      when: (run) => got(run) === 'the atlas is in the cellar',
    },
    'leaves-it-waiting': {
      message:
        'You say that it waits, and leave it in the middle: its `finally` has not run, and the catalogue is open. Close what you have begun and do not finish.',
      when: (run) => run.params.how === 'waits' && run.reports('the catalogue').length === 0,
    },
  },
  starterFails: 'Value or error come out as they should',
});
