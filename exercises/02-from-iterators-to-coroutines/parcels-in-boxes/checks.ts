import { defineExercise, type Run, reported, requirement } from '#grader';

type Packing = Run<{ readonly parcels: readonly string[]; readonly size: number }>;

const boxes = 'the boxes';
const story = 'what happened in turn';

function packed({ params: { parcels, size } }: Packing): string[][] {
  const count = Math.ceil(parcels.length / size);
  return Array.from({ length: count }, (_, box) => parcels.slice(box * size, (box + 1) * size));
}

const told = (run: Packing) =>
  packed(run).flatMap((box) => [
    ...box.map((parcel) => `${parcel} from the belt`),
    `box of ${box.length}`,
  ]);

function got(run: Packing): readonly (readonly unknown[])[] {
  const value = run.reports(boxes).at(-1)?.value;
  return Array.isArray(value) ? value : [];
}

const heldAtFirst = (run: Packing) =>
  run.lines.filter((line) => line.startsWith('box of')).map((line) => Number(line.slice(7)));

export default defineExercise({
  scenarios: [
    {
      name: 'five parcels in boxes of two',
      params: { parcels: ['lamp', 'mug', 'rug', 'kite', 'bell'], size: 2 },
    },
    {
      name: 'six parcels in boxes of three',
      params: { parcels: ['net', 'oar', 'map', 'rope', 'sail', 'buoy'], size: 3 },
    },
    { name: 'an empty belt', params: { parcels: [], size: 4 } },
    { name: 'a single parcel', params: { parcels: ['anchor'], size: 3 } },
  ],
  checks: [
    requirement('All parcels are in boxes, in order', reported(boxes).equals(packed)),
    requirement('Each box is handed out as soon as it is full', reported(story).equals(told)),
  ],
  mistakes: {
    'empties-the-same-box': {
      message:
        'Every box held its parcels when it was handed out; afterwards you took them out again. `yield` hands out the list itself and no copy. Begin each box with a new list.',
      when: (run) =>
        got(run).some(
          (box, index) => box !== undefined && box.length !== heldAtFirst(run)[index],
        ) ||
        (got(run).length === packed(run).length &&
          got(run).length > 1 &&
          !run.meets(reported(boxes).equals(packed(run))) &&
          JSON.stringify(got(run)[0]) === JSON.stringify(got(run).at(-1))),
    },
    'loses-the-last-box': {
      message: (run) =>
        `${run.params.parcels.at(-1) ?? 'The last parcel'} is in no box. When the belt is empty, a box that is not full is still in your hands: yield it below the loop.`,
      when: (run) => got(run).length === packed(run).length - 1,
    },
    'an-empty-box-at-the-end': {
      message:
        'At the end you hand out a box with nothing in it. Below the loop there may be something left and there may not; ask before you yield.',
      when: (run) => got(run).at(-1)?.length === 0,
    },
    'clears-the-belt-first': {
      message:
        'Your boxes are right, but the whole belt was cleared before the first of them. From a belt that never stops you would never get a box. Take the parcels one by one, and yield in between.',
      when: (run) => run.meets(reported(boxes).equals(packed(run))),
    },
  },
  starterFails: 'All parcels are in boxes, in order',
});
