import { defineExercise, type Run, reported, requirement } from '#grader';

interface Parcel {
  readonly number: number;
  readonly seconds: number;
  readonly trouble: 'missing' | 'stolen' | null;
}

interface Round {
  readonly parcels: readonly Parcel[];
  readonly calledBack: number | null;
}

const notes = 'the notes';
const outcome = 'the outcome';

interface Course {
  readonly notes: readonly string[];
  readonly outcome: string;
  readonly end: number;
}

/** How the round should go. */
function course({ params }: Run<Round>): Course {
  const noted: string[] = [];
  let time = 0;
  for (const { number, seconds, trouble } of params.parcels) {
    if (params.calledBack !== null && params.calledBack < time + seconds) {
      return { notes: noted, outcome: 'called back', end: params.calledBack };
    }
    time += seconds;
    if (trouble === 'stolen') return { notes: noted, outcome: 'the van is stolen', end: time };
    if (trouble === 'missing') {
      noted.push(`parcel ${number} is missing`);
      time += 0.25;
    }
  }
  return { notes: noted, outcome: 'the round is done', end: time };
}

const got = (run: Run) => run.reports(outcome).at(-1);

export default defineExercise({
  scenarios: [
    {
      name: 'a stolen van',
      params: {
        parcels: [
          { number: 7, seconds: 1, trouble: null },
          { number: 8, seconds: 2, trouble: 'stolen' },
          { number: 9, seconds: 1, trouble: null },
        ],
        calledBack: null,
      },
    },
    {
      name: 'two missing parcels',
      params: {
        parcels: [
          { number: 11, seconds: 0.5, trouble: 'missing' },
          { number: 12, seconds: 1, trouble: null },
          { number: 13, seconds: 0.5, trouble: 'missing' },
          { number: 14, seconds: 2, trouble: null },
        ],
        calledBack: null,
      },
    },
    {
      name: 'a postman who is called back',
      params: {
        parcels: [
          { number: 3, seconds: 1, trouble: 'missing' },
          { number: 4, seconds: 4, trouble: null },
          { number: 5, seconds: 1, trouble: null },
        ],
        calledBack: 2,
      },
    },
  ],
  checks: [
    requirement(
      'Only missing parcels are forgiven',
      reported(outcome).equals((run: Run<Round>) => course(run).outcome),
    ),
    requirement(
      'Every missing parcel is noted, and nothing else',
      reported(notes).values((run: Run<Round>) => course(run).notes),
    ),
    requirement(
      'The round waits for each note, and for nothing else',
      reported(outcome).at((run: Run<Round>) => course(run).end),
    ),
  ],
  mistakes: {
    'forgives-without-looking': {
      message: (run) =>
        `This round should end with “${course(run).outcome}”, and in yours it goes on. You note only what may be forgiven, and then return true for everything. What is not of the given kind has to pass.`,
      when: (run) =>
        got(run)?.value !== course(run).outcome &&
        run.meets(reported(notes).values(course(run).notes)) &&
        got(run)?.value === 'the round is done',
    },
    'all-but-cancellations': {
      message: (run) =>
        `“${run.reports(notes).at(-1)?.value}” was noted and forgiven like a missing parcel. Your block asks whether there was an error; ask of which kind it is.`,
      when: (run) => run.reports(notes).length > course(run).notes.length,
    },
    'notes-and-fails': {
      message: (run) =>
        `“${got(run)?.value}” was noted, and then it ended the round. A note is not enough: the error passes on unless the method returns true.`,
      when: (run) => String(got(run)?.value).endsWith('is missing'),
    },
    'the-note-in-a-hurry': {
      message: (run) =>
        `Your round does not wait for its notes: it is over at ${got(run)?.time.toFixed(3)} s, and should be at ${course(run).end.toFixed(3)} s. A task that nobody awaits may be cut off, and its error is lost.`,
      when: (run) => (got(run)?.time ?? 0) < course(run).end,
    },
  },
  starterFails: 'Only missing parcels are forgiven',
  equivalentMutants: {
    'returns nothing: return false;': 'undefined forgives as little as false',
  },
});
