const stops = ['Quay', 'Mill'];

function* tour() {
  yield 'Quay';
  yield 'Mill';
}

class Route {
  *[Symbol.iterator]() {
    yield* stops;
  }
}

async function book() {
  return 'booked';
}

const booking: unknown = book();
const shelf: Record<string, unknown> = {
  stops,
  'stops[Symbol.iterator]()': stops[Symbol.iterator](),
  'tour()': tour(),
  tour,
  'new Route()': new Route(),
  'book()': booking,
};

for (const [name, thing] of Object.entries(shelf)) {
  let found = 0;
  for (let loop = 1; loop <= 2; loop++) {
    try {
      if ([...(thing as Iterable<string>)].length > 0) found += 1;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  console.log(`${name}: ${['never', 'once', 'again and again'][found]}`);
}
(booking as Promise<string>).close();
