import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { titlesIn } from './titles.ts';

/** Vitest runs in the root of the project. */
const folder = 'tests/asyncio/cpython';

interface Row {
  readonly group: string;
  readonly cpython: string;
  readonly file: string;
  readonly covered: string;
  readonly reason: string;
}

const groups = [
  'tasks',
  'futures',
  'locks',
  'queues',
  'timeouts',
  'taskgroups',
  'runners',
  'waitfor',
  'eager tasks',
  'async iteration',
  'context',
  'staggered',
  'call graph',
  'threads',
];

/** Why a CPython test has no counterpart; the README says what each of them means. */
const reasons = [
  'C implementation',
  'deliberate difference',
  'garbage collection',
  'generator protocol',
  'implicit exception context',
  'interpreter options',
  'no BaseException',
  'objects with __await__',
  'private attribute',
  'Python language',
  'Python typing',
  'real signals',
  'real threads',
  'streams come with the simulated world',
  'tracebacks of creation',
];

const rows = parse(read('coverage.csv'));

test('every group is there, in order', () => {
  expect([...new Set(rows.map(({ group }) => group))]).toEqual(groups);
});

test('no CPython test is listed twice', () => {
  const names = rows.map(({ group, cpython }) => `${group}: ${cpython}`);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('a row names a test of ours or a reason, not both', () => {
  const wrong = rows.filter(
    ({ file, covered, reason }) =>
      (file === '') !== (covered === '') || (covered === '') === (reason === ''),
  );
  expect(wrong).toEqual([]);
});

test('every reason is one of those that the README explains', () => {
  const used = new Set(rows.map(({ reason }) => reason).filter((reason) => reason !== ''));
  expect([...used].sort()).toEqual([...reasons].sort());
  const readme = read('README.md');
  expect(reasons.filter((reason) => !readme.includes(`| ${reason} |`))).toEqual([]);
});

test('the tests it names exist, once each', () => {
  const titles = new Map<string, readonly string[]>();
  const missing = rows.filter(({ file, covered }) => {
    if (file === '') return false;
    const path = `${folder}/../${file}`;
    if (!titles.has(file)) titles.set(file, titlesIn(path));
    return titles.get(file)?.filter((title) => title === covered).length !== 1;
  });
  expect(missing).toEqual([]);
});

test('the README counts what the table holds', () => {
  const counted = groups.map((group) => {
    const all = rows.filter((row) => row.group === group);
    const covered = all.filter((row) => row.covered !== '');
    return `| ${group} | ${all.length} | ${covered.length} | ${all.length - covered.length} |`;
  });
  const covered = rows.filter((row) => row.covered !== '').length;
  counted.push(`| all | ${rows.length} | ${covered} | ${rows.length - covered} |`);
  const stated = read('README.md')
    .split('\n')
    .filter((line) => /^\| [a-z ]+( \| \d+){3} \|$/.test(line));
  expect(stated).toEqual(counted);
});

function read(file: string): string {
  return readFileSync(`${folder}/${file}`, 'utf8');
}

/** Comma-separated values; a value with a comma or a quote in it stands in double quotes. */
function parse(text: string): Row[] {
  const [header, ...lines] = text.trimEnd().split('\n');
  expect(header).toBe('group,cpython test,file,covered by,reason');
  return lines.map((line) => {
    const values = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    );
    const [group, cpython, file, covered, reason, ...more] = values;
    if (reason === undefined || more.length > 0) throw new Error(`not five values: ${line}`);
    return { group, cpython, file, covered, reason } as Row;
  });
}
