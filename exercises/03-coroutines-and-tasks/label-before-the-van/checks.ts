import {
  defineExercise,
  everyCoroutineAwaited,
  finding,
  prints,
  printsAt,
  type Run,
  requirement,
  times,
} from '#grader';

interface Parcel {
  readonly parcel: number;
  readonly street: string;
  readonly search: number;
  readonly printing: number;
}

type ParcelRun = Run<Parcel>;

const address = ({ params }: ParcelRun) => `address: ${params.parcel} ${params.street}`;
const label = ({ params }: ParcelRun) => `label: [ ${params.parcel} ${params.street} ]`;
const van = ({ params }: ParcelRun) => `parcel ${params.parcel} is on the van`;
const done = ({ params }: ParcelRun) => params.search + params.printing;

function timeOf(run: Run, text: string): number {
  return run.output.find((line) => line.text === text)?.time ?? Number.NaN;
}

function askedOnce(name: string) {
  return (run: Run) => {
    const count = run.calls(name).length;
    if (count === 1) return null;
    return finding(
      `${name}() should run once; in your run it runs ${times(count)}.`,
      run.endMoment,
    );
  };
}

export default defineExercise({
  scenarios: [
    {
      name: 'parcel 12',
      params: { parcel: 12, street: 'Mill Lane', search: 1, printing: 1 },
    },
    {
      name: 'parcel 7 and a slow printer',
      params: { parcel: 7, street: 'Weir Street', search: 0.5, printing: 2.25 },
    },
  ],
  checks: [
    requirement(
      'Each line is printed as soon as it is true',
      printsAt((run: ParcelRun) => [
        [run.params.search, address(run)],
        [done(run), label(run)],
        [done(run), van(run)],
      ]),
    ),
    requirement(
      'There is a line for the address, the label and the van',
      prints((run: ParcelRun) => [address(run), label(run), van(run)]),
    ),
    requirement('The address is looked up once', askedOnce('lookUp')),
    requirement('Every coroutine is awaited', everyCoroutineAwaited()),
  ],
  mistakes: {
    'asks-twice': {
      message:
        'The depot looks up the address twice in your run. A coroutine can be awaited once, but its value is an ordinary string: keep it in a variable and use it as often as you like.',
      when: (run) => run.calls('lookUp').length > 1,
    },
    'prints-the-coroutine': {
      message:
        'What you print as the label is the coroutine that printLabel() makes. Nobody drives it, so the printer never starts. Only an `await` gives you the label.',
      when: (run) => run.calls('printLabel').length === 0,
    },
    'van-before-label': {
      message: (run) =>
        `The parcel is on the van at ${timeOf(run, van(run)).toFixed(3)} s, and its label comes out of the printer at ${done(run).toFixed(3)} s. The call of printLabel() makes a coroutine; the label is there when you have awaited it.`,
      when: (run) =>
        timeOf(run, van(run)) < done(run) && timeOf(run, address(run)) === run.params.search,
    },
    'says-all-at-the-end': {
      message: (run) =>
        `The address is known at ${run.params.search.toFixed(3)} s, but your run says so at ${timeOf(run, address(run)).toFixed(3)} s. A line that stands below the second await waits for it, whether it needs it or not.`,
      when: (run) =>
        timeOf(run, address(run)) > run.params.search && timeOf(run, van(run)) === done(run),
    },
  },
  starterFails: 'Each line is printed as soon as it is true',
});
