/** Whatever the kernel tells reads back whole, however long the run. */
import { describe, expect, it } from 'vitest';
import { ObjectKind, Outcome, WaitKind } from '#kernel/instrument.ts';
import { events } from '#trace/events.ts';
import { Recorder } from '#trace/recorder.ts';
import { EventCode } from '#trace/trace.ts';

/** Each thing the kernel can tell, at second `at`, and how it reads back. */
const all: [
  type: keyof typeof EventCode,
  tell: (to: Recorder, now: number) => void,
  told: object,
][] = [
  ['turnStarted', (to, now) => to.turnStarted(now, 1, 2), { turn: 1, ready: 2 }],
  [
    'taskCreated',
    (to, now) => to.taskCreated(now, 1, 2, 'Ann', 3, 4),
    { task: 1, parent: 2, name: 'Ann', site: 3, body: 4 },
  ],
  ['taskRenamed', (to, now) => to.taskRenamed(now, 1, 'Ben'), { task: 1, name: 'Ben' }],
  ['taskReady', (to, now) => to.taskReady(now, 1, 2), { task: 1, by: 2 }],
  ['stepStarted', (to, now) => to.stepStarted(now, 1), { task: 1 }],
  [
    'waits',
    (to, now) => to.waits(now, 1, WaitKind.lock, 2, 'a lock', 3),
    { task: 1, kind: 'lock', target: 2, label: 'a lock', site: 3 },
  ],
  ['awaitsTask', (to, now) => to.awaitsTask(now, 1, 2), { task: 1, awaited: 2 }],
  [
    'taskEnded',
    (to, now) => to.taskEnded(now, 1, Outcome.raised, 'Error: no'),
    { task: 1, outcome: 'raised', message: 'Error: no' },
  ],
  ['cancelRequested', (to, now) => to.cancelRequested(now, 1, 2, 3), { task: 1, by: 2, site: 3 }],
  ['cancelSwallowed', (to, now) => to.cancelSwallowed(now, 1, 2), { task: 1, site: 2 }],
  [
    'timerSet',
    (to, now) => to.timerSet(now, 1, 2.5e9, 3, 4),
    { timer: 1, deadline: 2.5, by: 3, site: 4 },
  ],
  ['timerFired', (to, now) => to.timerFired(now, 1), { timer: 1 }],
  ['timerCancelled', (to, now) => to.timerCancelled(now, 1), { timer: 1 }],
  [
    'objectCreated',
    (to, now) => to.objectCreated(now, 1, ObjectKind.queue, 'orders', 2),
    { object: 1, kind: 'queue', label: 'orders', site: 2 },
  ],
  ['acquired', (to, now) => to.acquired(now, 1, 2), { object: 1, task: 2 }],
  ['released', (to, now) => to.released(now, 1, 2), { object: 1, task: 2 }],
  ['sized', (to, now) => to.sized(now, 1, 2), { object: 1, size: 2 }],
  ['itemPut', (to, now) => to.itemPut(now, 1, "'a'"), { object: 1, text: "'a'" }],
  ['itemTaken', (to, now) => to.itemTaken(now, 1, "'a'"), { object: 1, text: "'a'" }],
  [
    'coroutineEntered',
    (to, now) => to.coroutineEntered(now, 1, 2, 'read', 3),
    { task: 1, coroutine: 2, name: 'read', site: 3 },
  ],
  ['coroutineLeft', (to, now) => to.coroutineLeft(now, 1, 2), { task: 1, coroutine: 2 }],
  [
    'printed',
    (to, now) => to.printed(now, 1, 2, 'hello', 3),
    { task: 1, stream: 'stderr', text: 'hello', site: 3 },
  ],
  ['blocked', (to, now) => to.blocked(now, 1, 1.5e9, 2), { task: 1, duration: 1.5, site: 2 }],
  [
    'warned',
    (to, now) => to.warned(now, 1, 'never-awaited', 'f()', 2),
    { task: 1, kind: 'never-awaited', message: 'f()', site: 2 },
  ],
];

describe('the recorder', () => {
  it('gives back every kind of event with all that was told', () => {
    expect(all.map(([type]) => type).sort()).toEqual(Object.keys(EventCode).sort());
    const to = new Recorder();
    all.forEach(([, tell], second) => void tell(to, second * 1e9));
    expect([...events(to.finish(1e12))]).toEqual(
      all.map(([type, , told], second) => ({ index: second, time: second, type, ...told })),
    );
  });

  it('gives back a long run of mixed events at few moments, row by row', () => {
    const rounds = 5_000;
    const to = new Recorder();
    const expected: unknown[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const time = Math.floor(round / 7);
      for (const [type, tell, told] of all) {
        tell(to, time * 1e9);
        expected.push({ index: expected.length, time, type, ...told });
      }
    }
    expect([...events(to.finish(1e12))]).toEqual(expected);
  });

  it('gives what it has so far and goes on', () => {
    const to = new Recorder();
    to.stepStarted(1e9, 1);
    const early = to.finish(1e9);
    to.stepStarted(1e9, 2);
    expect([early.length, [...to.finish(1e9).task]]).toEqual([1, [1, 2]]);
  });

  it('tells equal texts by one number, also when a third comes between', () => {
    const to = new Recorder();
    for (const name of ['a', 'b', 'c', 'a', 'b', '', 'b', 'a']) to.taskRenamed(0, 1, name);
    const trace = to.finish(0);
    expect([trace.strings, [...trace.a]]).toEqual([
      ['', 'a', 'b', 'c'],
      [1, 2, 3, 1, 2, 0, 2, 1],
    ]);
  });
});
