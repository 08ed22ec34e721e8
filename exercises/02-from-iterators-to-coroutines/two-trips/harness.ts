import { params, report } from 'harness';
import { Timetable, Trip } from './timetable.ts';

const { stops, first } = params as {
  readonly stops: readonly string[];
  /** Stops that the first loop over a trip goes to before it is left. */
  readonly first: number;
};

/** At most `most` of what a loop over `source` gets; each is printed. */
function read(name: string, source: Iterable<string>, most = 9): string[] {
  const got: string[] = [];
  for (const stop of source) {
    console.log(`${name}: ${stop}`);
    got.push(stop);
    if (got.length === most) break;
  }
  return got;
}

const trip = new Trip(stops);
report('the first loop over a trip', read('first loop', trip, first));
report('the second loop over that trip', read('second loop', trip));
report(
  'the end of the trip',
  [trip.next(), trip.next(), trip.next()].map(({ done }) => done),
);

const timetable = new Timetable(stops);
report('two loops over a timetable', [...read('Ada', timetable), ...read('Ben', timetable)]);
const [one, other] = [timetable[Symbol.iterator](), timetable[Symbol.iterator]()];
report(
  'two readers in turn',
  stops.flatMap(() => [one.next().value ?? 'nothing', other.next().value ?? 'nothing']),
);
