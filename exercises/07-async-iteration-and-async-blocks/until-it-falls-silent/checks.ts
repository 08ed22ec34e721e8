import { defineExercise, type Run, reported, requirement } from '#grader';

interface Station {
  readonly pauses: readonly number[];
  readonly seconds: number;
  readonly reader: number;
  readonly breaks: boolean;
}

type Listening = Run<Station>;

const readings = 'the readings';
const outcome = 'the outcome';

/** How the listening should go. */
function course({ params }: Listening) {
  const { pauses, seconds, reader, breaks } = params;
  const heard: number[] = [];
  let at = 0;
  for (const [index, pause] of pauses.entries()) {
    if (pause > seconds) return { heard, at: at + seconds, ending: 'silence' };
    at += pause + reader;
    heard.push(index + 1);
  }
  return { heard, at, ending: breaks ? 'the mast is down' : 'silence' };
}

const got = (run: Run) => run.reports(outcome).at(-1);

export default defineExercise({
  scenarios: [
    {
      name: 'a station that falls silent',
      params: { pauses: [2, 3.25, 1, 60, 1], seconds: 4, reader: 0.5, breaks: false },
    },
    {
      name: 'a reader who takes a long time',
      params: { pauses: [1, 1, 1], seconds: 2, reader: 5, breaks: false },
    },
    {
      name: 'a mast that comes down',
      params: { pauses: [0.5, 0.75], seconds: 3, reader: 0.25, breaks: true },
    },
  ],
  checks: [
    requirement(
      'Readings that come in time are handed on, and no others',
      reported(readings).values((run: Listening) => course(run).heard),
    ),
    requirement(
      'It ends quietly at the end and after silence, and an error passes on',
      reported(outcome).equals((run: Listening) => course(run).ending),
    ),
    requirement(
      'It ends when the station has been silent for so long',
      reported(outcome).at((run: Listening) => course(run).at),
    ),
  ],
  mistakes: {
    'the-limit-is-an-error': {
      message:
        'The station fell silent, and your reader gets a TimeoutError for it. Silence is how this feed ends: catch the TimeoutError inside your generator, and return.',
      when: (run) => got(run)?.value === 'TimeoutError',
    },
    'every-error-is-silence': {
      message:
        'The mast came down, and your generator calls it silence. Catch the TimeoutError only; an error of the station has to pass on. Your `catch` would take a cancellation, too.',
      when: (run) => run.params.breaks && got(run)?.value === 'silence',
    },
    'one-limit-for-all': {
      message: (run) =>
        `Your listening ends at ${got(run)?.time.toFixed(3)} s. You have one limit for all readings together; each of them has ${run.params.seconds} s of its own.`,
      when: (run) => got(run)?.value === 'silence' && got(run)?.time === run.params.seconds,
    },
    'counts-the-reader': {
      message: (run) =>
        `Your reader was disturbed at work, ${run.params.seconds} s after asking: the limit stands around the \`yield\` too, and runs on while your generator waits there. It should be over when the reading is there.`,
      when: (run) => run.params.reader > run.params.seconds,
    },
  },
  starterFails: 'Readings that come in time are handed on, and no others',
});
