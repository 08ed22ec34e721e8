import {
  atLeastAtOnce,
  defineExercise,
  finding,
  inSeconds,
  listed,
  printsAt,
  type Run,
  reported,
  requirement,
} from '#grader';

interface Crossing {
  readonly name: string;
  readonly seconds: number;
}

type Watch = Run<{ readonly ferries: readonly Crossing[]; readonly quiet: number }>;

const byTime = ({ params }: Watch) =>
  params.ferries.toSorted((one, other) => one.seconds - other.seconds);
const last = (run: Watch) => byTime(run).at(-1)?.seconds ?? 0;
const quietLine = (run: Watch) => `quiet for ${run.params.quiet} s`;

/** The log of the harbour master. */
function log(run: Watch): [number, string][] {
  const lines: [number, string][] = [];
  let time = 0;
  for (const { name, seconds } of byTime(run)) {
    for (time += run.params.quiet; time < seconds; time += run.params.quiet) {
      lines.push([time, quietLine(run)]);
    }
    time = seconds;
    lines.push([seconds, `${name} is in`]);
  }
  return lines;
}

const quietTimes = (lines: readonly (readonly [number, string])[], run: Watch) =>
  lines.filter(([, text]) => text === quietLine(run)).map(([time]) => time);
const yours = (run: Watch) => run.output.map(({ time, text }): [number, string] => [time, text]);
const turnedRound = (run: Watch) => run.reports('turned round');
const watches = (run: Watch) => run.calls('cross').length > 0;
const endedAt = (run: Watch) => run.reports('the end of the watch').at(-1)?.time ?? run.end;

export default defineExercise({
  scenarios: [
    {
      name: 'four ferries with long gaps',
      params: {
        quiet: 2,
        ferries: [
          { name: 'Plover', seconds: 6.5 },
          { name: 'Tern', seconds: 1 },
          { name: 'Gannet', seconds: 7.25 },
          { name: 'Heron', seconds: 10 },
        ],
      },
    },
    {
      name: 'three ferries in quick succession',
      params: {
        quiet: 3,
        ferries: [
          { name: 'Eider', seconds: 2 },
          { name: 'Skua', seconds: 4.5 },
          { name: 'Knot', seconds: 6 },
        ],
      },
    },
    {
      name: 'a single ferry that is long in coming',
      params: { quiet: 1.5, ferries: [{ name: 'Stork', seconds: 5 }] },
    },
  ],
  checks: [
    requirement(
      'All ferries cross at once',
      atLeastAtOnce((run: Watch) => run.params.ferries.length, 'cross'),
    ),
    requirement('No ferry is cancelled', (run: Watch) => {
      const [first] = turnedRound(run);
      if (first === undefined) return null;
      const names = listed(turnedRound(run).map(({ value }) => String(value)));
      return finding(
        `Every ferry should come in; in your run ${names} turned round at ${inSeconds(first.time)}.`,
        run.moment(first),
      );
    }),
    requirement('Every ferry and every quiet stretch has its line', printsAt(log)),
    requirement(
      'The watch ends when the last ferry is in',
      reported('the end of the watch').at(last),
    ),
  ],
  mistakes: {
    'a-limit-that-cancels': {
      message: (run) =>
        `At ${inSeconds(turnedRound(run)[0]?.time ?? 0)} ${listed(turnedRound(run).map(({ value }) => String(value)))} turned round in the middle of the strait. \`waitFor\` and \`timeout\` cancel what they were waiting for; \`wait\` with a timeout only comes back.`,
      when: (run) => turnedRound(run).some(({ time }) => time < last(run)),
    },
    'waits-for-a-timeout-error': {
      message: (run) =>
        `Your log has no quiet line at all, and the first was due at ${inSeconds(quietTimes(log(run), run)[0] ?? 0)}. \`wait\` raises no TimeoutError; when its time is up it comes back with an empty \`done\`.`,
      when: (run) =>
        watches(run) &&
        quietTimes(log(run), run).length > 0 &&
        quietTimes(yours(run), run).length === 0,
    },
    'a-clock-of-its-own': {
      message: (run) =>
        `Your quiet lines come at ${listed(quietTimes(yours(run), run).map(inSeconds))}, every ${inSeconds(run.params.quiet)} by the clock. The time should begin anew whenever a line is written.`,
      when: (run) =>
        quietTimes(yours(run), run).length > 0 &&
        quietTimes(yours(run), run).every((time, index) => time === (index + 1) * run.params.quiet),
    },
    'gives-up-when-it-is-quiet': {
      message: (run) =>
        `Your watch ended at ${inSeconds(endedAt(run))}, with ferries still at sea. An empty \`done\` says that nobody came in for a while, and not that nobody is coming.`,
      when: (run) => watches(run) && endedAt(run) < last(run),
    },
  },
  starterFails: 'All ferries cross at once',
  equivalentMutants: {
    'after the next line: pending = rest;': 'the line below asks for `done` alone',
    'after the next line: if (done.size === 0) console.log(`quiet for ${quiet} s`);':
      'of the two lines one has something to print',
  },
});
