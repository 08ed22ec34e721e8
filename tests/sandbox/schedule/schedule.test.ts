import { expect, test } from 'vitest';
import { readSchedule, type Schedule, scheduleText } from '#sandbox/schedule/schedule.ts';
import { SystematicSearch } from '#sandbox/schedule/systematic-search.ts';

test('a schedule survives its text', () => {
  const schedules: Schedule[] = [
    [],
    [{ at: 4, take: 1 }],
    [
      { at: 0, take: 2 },
      { at: 9, take: 1 },
    ],
  ];
  expect(schedules.map(scheduleText)).toEqual(['s1', 's1:4.1', 's1:0.2-9.1']);
  expect(schedules.map((one) => readSchedule(scheduleText(one)))).toEqual(schedules);
});

test.each(['', 's2', 's1:', 's1:1', 's1:1.0', 's1:2.1-2.1', 's1:3.1-2.1', 's1:1.1x'])(
  '“%s” is no schedule',
  (text) => {
    expect(readSchedule(text)).toBeNull();
  },
);

test('the search makes each order once, nearest to first come first served first', () => {
  const search = new SystematicSearch();
  const widths = [3, 2];
  const seen: string[] = [];
  for (let schedule = search.next(); schedule !== null; schedule = search.next()) {
    seen.push(scheduleText(schedule));
    search.learn(schedule, widths);
  }
  expect(seen).toEqual(['s1', 's1:1.1', 's1:0.1', 's1:0.2', 's1:0.1-1.1', 's1:0.2-1.1']);
  expect(search.isExhausted).toBe(true);
});

test('the search says how far it came', () => {
  const search = new SystematicSearch();
  const first = search.next();
  search.learn(first ?? [], [2, 2]);
  expect(search.covered).toBe(0);
  search.learn(search.next() ?? [], [2, 2]);
  expect(search.covered).toBe(0);
  search.learn(search.next() ?? [], [2, 2]);
  expect([search.covered, search.isExhausted]).toEqual([1, false]);
});
