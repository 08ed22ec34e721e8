import {
  atMostAtOnce,
  cancelledAt,
  defineExercise,
  depthAtLeast,
  depthAtMost,
  everyLockReleased,
  finding,
  type Holding,
  inSeconds,
  later,
  queuesDrained,
  type Run,
  requirement,
  startedBefore,
} from '#grader';

interface Day {
  readonly baking: number;
  readonly room: number;
  readonly customerAt: number;
  readonly closing: number;
}

type Bakery = Run<Day>;

const room = ({ params }: Bakery) => params.room;
const closing = ({ params }: Bakery) => params.closing;
const nameOf = (run: Bakery, id: number) => run.activity.tasks.get(id)?.name ?? 'a baker';

/** The first time that the oven was taken for longer than a loaf needs. */
function longHolding(run: Bakery): Holding | null {
  const { holdings } = run.activity;
  const isLong = ({ from, to }: Holding) =>
    to !== null && later(to.time - from.time, run.params.baking);
  return holdings.find(isLong) ?? null;
}

export default defineExercise({
  scenarios: [
    {
      name: 'a shelf with room for three',
      params: { baking: 1, room: 3, customerAt: 4.25, closing: 4.75 },
    },
    {
      name: 'a shelf with room for one',
      params: { baking: 0.5, room: 1, customerAt: 2, closing: 2.25 },
    },
  ],
  checks: [
    requirement('The oven is given back', everyLockReleased()),
    requirement(
      'Both bakers end as cancelled, when they are sent home',
      cancelledAt('baker', closing),
    ),
    requirement('The oven is taken before anything is baked', startedBefore('take', 'bake')),
    requirement('Only one loaf is in the oven', atMostAtOnce(1, 'bake')),
    requirement('The shelf is filled up', depthAtLeast(room)),
    requirement('Nothing is piled on a full shelf', depthAtMost(room)),
    requirement('No loaf comes when the shelf has been cleared', queuesDrained()),
  ],
  mistakes: {
    'gives-back-only-afterwards': {
      message: (run) => {
        const held = run.activity.holdings.find(({ to }) => to === null);
        const who = held === undefined ? 'A baker' : nameOf(run, held.task);
        return `${who} was cancelled with a loaf in the oven, and the oven is taken for ever. The CancelledError comes out of the await, and the lines below it are skipped. What has to happen in every case stands in a \`finally\`.`;
      },
      when: (run) => !run.meets(everyLockReleased()),
    },
    'without-taking-it': {
      message:
        'Two loaves are in the oven at once in your run. Tasks take turns at the processor, but a bake that waits is under way all the same, and meanwhile the other baker has her turn. Take the oven first.',
      when: (run) => !run.meets(atMostAtOnce(1, 'bake')),
    },
    'piles-them-up': {
      message: (run) =>
        `Your shelf has room for ${run.params.room} and more is piled on it. \`pile\` asks nobody; \`put\` waits until a customer has taken a loaf.`,
      when: (run) => !run.meets(depthAtMost(room)),
    },
    'one-loaf-each': {
      message:
        'Each of your bakers bakes one loaf and is done. They should go on until somebody cancels them.',
      when: (run) => run.tasks('baker').some(({ ended }) => (ended?.time ?? 0) < closing(run)),
    },
    'one-more-loaf': {
      message: (run) =>
        `The bakers were sent home at ${inSeconds(closing(run))}, and one of yours put another loaf into the oven and then *returned*. A cancellation asks to stop now. Give the oven back, and let the CancelledError pass on.`,
      when: (run) => run.tasks('baker').some(({ outcome }) => outcome === 'returned'),
    },
  },
  remarks: {
    'holds-the-oven-at-the-shelf': {
      unless: (run) => {
        const long = longHolding(run);
        return long && finding('It holds the oven for too long.', run.moment(long.from, long.task));
      },
      message: (run) => {
        const long = longHolding(run);
        const seconds = (long?.to?.time ?? 0) - (long?.from.time ?? 0);
        return `${nameOf(run, long?.task ?? 0)} holds the oven for ${inSeconds(seconds)}, and her loaf needs ${inSeconds(run.params.baking)}. For the rest it is empty: she waits for room on the shelf, and the other baker waits for her. Give back what others want before you wait for something else.`;
      },
    },
  },
  starterFails: 'The oven is given back',
});
