import { defineExercise, finding, inSeconds, type Run, requirement } from '#grader';

interface Night {
  readonly seconds: number;
  readonly takes: number;
  readonly offAt: number | null;
  readonly offAfter: number | null;
  readonly night: number;
}

type Lamp = Run<Night>;

/** When the harness switches the lamp on. */
const begins = 0.25;

/** The moments at which it should flash. */
function due({ params: { seconds, offAt, offAfter, night } }: Lamp): number[] {
  const until = offAt ?? night;
  const count = Math.min(offAfter ?? Number.POSITIVE_INFINITY, Math.floor(until / seconds));
  return Array.from({ length: count }, (_, index) => begins + (index + 1) * seconds);
}

const flashes = (run: Run) => run.reports('a flash');
const isDue = (run: Lamp, index: number) => flashes(run)[index]?.time === due(run)[index];
const late = (run: Lamp) => due(run).findIndex((_, index) => !isDue(run, index));

export default defineExercise({
  scenarios: [
    {
      name: 'somebody at the switch',
      params: { seconds: 1, takes: 0, offAt: 3.5, offAfter: null, night: 9 },
    },
    {
      name: 'flashes that take a while',
      params: { seconds: 2, takes: 0.5, offAt: 9, offAfter: null, night: 12 },
    },
    {
      name: 'a lamp that switches itself off',
      params: { seconds: 0.5, takes: 0, offAt: null, offAfter: 3, night: 4 },
    },
  ],
  checks: [
    requirement('It flashes again and again, each time on time', (run: Lamp) => {
      const index = late(run);
      if (index < 0) return null;
      const flash = flashes(run)[index];
      const wanted = inSeconds(due(run)[index] ?? 0);
      return finding(
        `Flash ${index + 1} should come at ${wanted}; in your run ${flash === undefined ? 'it never comes' : `it comes at ${inSeconds(flash.time)}`}.`,
        flash ? run.moment(flash) : run.endMoment,
      );
    }),
    requirement('It is dark when it has been switched off', (run: Lamp) => {
      const extra = flashes(run)[due(run).length];
      if (extra === undefined) return null;
      return finding(
        `The lamp has been switched off, and yours flashes at ${inSeconds(extra.time)}.`,
        run.moment(extra),
      );
    }),
  ],
  mistakes: {
    'begins-at-once': {
      message:
        'Your lamp flashes at the moment when it is switched on. It should flash for the first time after `seconds`: set the first timer instead of calling.',
      when: (run: Lamp) => flashes(run)[0]?.time === begins,
    },
    'once-only': {
      message:
        'Your lamp flashes once. A timer calls its callback a single time; the callback has to set the next timer.',
      when: (run: Lamp) => flashes(run).length === 1 && due(run).length > 1,
    },
    drifts: {
      message: (run: Lamp) => {
        const index = late(run);
        const at = inSeconds(flashes(run)[index]?.time ?? 0);
        return `Your flash ${index + 1} comes at ${at}, and the later ones fall behind more and more: \`callLater\` counts from the moment when the callback is done. Work out the next moment from the last one, and set it with \`callAt\`.`;
      },
      when: (run: Lamp) =>
        run.params.takes > 0 && late(run) >= 1 && flashes(run)[late(run)] !== undefined,
    },
    'switched-on-again': {
      message:
        'Your lamp is switched off inside a flash, and flashes on. At that moment the latest handle belongs to the flash that is going on, and the next timer is set only afterwards. Set it first, then call.',
      when: (run: Lamp) =>
        run.params.offAfter !== null && flashes(run).length > due(run).length && late(run) < 0,
    },
    'cancels-the-first': {
      message:
        'Your lamp flashes on when it has been switched off. The switch cancels a handle that has been used long ago: each timer has a handle of its own, and only the latest is still to come.',
      when: (run: Lamp) =>
        run.params.offAfter === null && flashes(run).length > due(run).length && late(run) < 0,
    },
  },
  starterFails: 'It flashes again and again, each time on time',
});
