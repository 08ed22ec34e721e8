import { defineExercise, type Run, reported, requirement } from '#grader';

type Stock = Run<{ readonly books: readonly number[]; readonly piece: number }>;

const turns = 'books in each turn';
const pages = 'the pages';
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
const wanted = ({ params: { books } }: Stock) => sum(books);

const read = (run: Stock): readonly number[] => {
  const value = run.reports(turns).at(-1)?.value;
  return Array.isArray(value) ? value : [];
};

const counted = (run: Stock) => Number(run.reports(pages).at(-1)?.value);
const whole = ({ params: { books, piece } }: Stock) => Math.floor(books.length / piece) * piece;

/** Whole pieces and the rest; a last turn may find nothing left to read. */
function isInPieces(value: readonly number[], { params: { books, piece } }: Stock): boolean {
  const rest = books.length % piece;
  const pieces = Array.from({ length: Math.floor(books.length / piece) }, () => piece);
  const wholes = value.slice(0, pieces.length);
  const last = value.slice(pieces.length);
  return (
    wholes.join() === pieces.join() &&
    (rest > 0 ? last.join() === String(rest) : ['', '0'].includes(last.join()))
  );
}

/** The last turn may have nothing left to read. */
const enough = ({ params: { books, piece } }: Stock) => Math.floor(books.length / piece) + 1;

export default defineExercise({
  scenarios: [
    {
      name: 'ten books in pieces of four',
      params: { books: [120, 80, 45, 300, 12, 99, 210, 64, 150, 7], piece: 4 },
    },
    { name: 'six books in pieces of three', params: { books: [10, 20, 30, 40, 50, 60], piece: 3 } },
    { name: 'two books in a piece of five', params: { books: [33, 66], piece: 5 } },
  ],
  checks: [
    requirement(
      'Never more than a piece is read in one turn',
      reported(turns).is('at most a piece in each turn', (value, run: Stock) =>
        Array.isArray(value) ? value.every((books) => books <= run.params.piece) : false,
      ),
    ),
    requirement(
      'Every piece but the last is whole',
      reported(turns).is('whole pieces, and then the rest', (value, run: Stock) =>
        Array.isArray(value) ? isInPieces(value, run) : false,
      ),
    ),
    requirement('All pages are counted', reported(pages).equals(wanted)),
  ],
  mistakes: {
    'after-every-book': {
      message: (run) =>
        `Your counting took ${read(run).length} turns for ${run.params.books.length} books. Giving way is not free: each time everybody else has a turn first. Pause after every ${run.params.piece} books.`,
      when: (run) => read(run).length > enough(run) && read(run).every((books) => books <= 1),
    },
    'stacks-them-first': {
      message: (run) =>
        `You pause between the pieces, but in your first turn all ${run.params.books.length} books were read: making a list of them is the long work. Add up while you go over them.`,
      when: (run) =>
        run.params.books.length > run.params.piece &&
        read(run)[0] === run.params.books.length &&
        read(run).length > 2,
    },
    'only-whole-pieces': {
      message:
        'The last books are not in your sum: they made no whole piece. When to *pause* is one thing, what to *count* another. Add each book as it comes.',
      when: (run) =>
        counted(run) === sum(run.params.books.slice(0, whole(run))) && counted(run) < wanted(run),
    },
    'yields-the-sum': {
      message:
        'You hand the sums out with the pauses, and the scheduler throws them away: to it a `yield` is nothing but a pause. Keep adding, and return the whole sum at the end.',
      when: (run) =>
        counted(run) === sum(run.params.books.slice(whole(run))) && counted(run) < wanted(run),
    },
  },
  equivalentMutants: {
    'after the next line: pages += book;': 'nothing looks between the two lines',
    '-= instead: read += 1': 'a count that goes down is divisible at the same books',
  },
  starterFails: 'Never more than a piece is read in one turn',
});
