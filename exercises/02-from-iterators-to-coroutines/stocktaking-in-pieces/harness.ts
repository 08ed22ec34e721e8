import { params, report } from 'harness';
import { countPages } from './stock.ts';

const { books, piece } = params as {
  readonly books: readonly number[];
  readonly piece: number;
};

/** Books read in each turn of the counting. */
const turns: number[] = [];
let inThisTurn = 0;

function* shelf() {
  for (const pages of books) {
    inThisTurn += 1;
    yield pages;
  }
}

let pages: number | null = null;

function* lamp(): Generator<void, number> {
  let flashes = 0;
  while (pages === null) {
    flashes += 1;
    console.log(`flash ${flashes}`);
    yield;
  }
  return flashes;
}

function* counting(): Generator<unknown, number> {
  const steps = countPages(shelf(), piece);
  while (true) {
    inThisTurn = 0;
    const step = steps.next();
    turns.push(inThisTurn);
    console.log(`${inThisTurn} books are read`);
    if (step.done) {
      pages = step.value;
      return pages;
    }
    yield;
  }
}

const ready: Generator<unknown, number>[] = [lamp(), counting()];
for (let job = ready.shift(); job !== undefined; job = ready.shift()) {
  if (!job.next().done) ready.push(job);
}
console.log(`${pages} pages`);
report('books in each turn', turns);
report('the pages', pages);
