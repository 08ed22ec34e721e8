import { describe, expect, it } from 'vitest';
import { events } from '#trace/events.ts';
import { TraceFormatError, traceFromJson, traceToJson } from '#trace/json.ts';
import { Recorder } from '#trace/recorder.ts';
import { summary } from '#trace/summary.ts';
import { emptyTrace } from '#trace/trace.ts';
import { validTrace } from '#trace/validate.ts';
import { ferries } from './ferries.ts';

describe('a trace', () => {
  it('reads back as the events that were recorded', () => {
    const to = new Recorder();
    to.timerSet(0, 4, 2.5e9, 1, 6);
    to.blocked(5e9, 1, 1.5e9, 7);
    to.warned(5e9, 0, 'never-awaited', 'f was never awaited', 8);
    expect([...events(to.finish(5e9))]).toEqual([
      { index: 0, time: 0, type: 'timerSet', by: 1, timer: 4, deadline: 2.5, site: 6 },
      { index: 1, time: 5, type: 'blocked', task: 1, duration: 1.5, site: 7 },
      {
        index: 2,
        time: 5,
        type: 'warned',
        task: 0,
        kind: 'never-awaited',
        message: 'f was never awaited',
        site: 8,
      },
    ]);
  });

  it('grows past its first columns without losing a row', () => {
    const to = new Recorder();
    for (let i = 0; i < 10_000; i++) to.taskReady(i, i, 0);
    const trace = to.finish(10_000);
    expect([trace.length, trace.task[9_999], trace.time[9_999]]).toEqual([10_000, 9_999, 9_999]);
  });

  it('counts what it drops once it is full, the prints and new tasks apart', () => {
    const to = new Recorder({ maxEvents: 2 });
    to.stepStarted(1, 1);
    to.stepStarted(2, 1);
    to.printed(3, 1, 1, 'x', 0);
    to.taskCreated(4, 2, 1, 'y', 0, 0);
    expect(to.finish(5).dropped).toEqual({ events: 2, from: 3, printed: 1, tasks: 1 });
  });

  it('survives structured clone and JSON', () => {
    const trace = ferries();
    expect(structuredClone(trace)).toEqual(trace);
    expect(traceFromJson(traceToJson(trace))).toEqual(trace);
  });

  it.each([
    ['text that is not JSON', 'x', /as JSON/],
    ['another file', '{"a":1}', /"format": "tickwise-trace"/],
    ['a later version', '{"format":"tickwise-trace","version":9}', /version 1 .* found 9/],
    ['a missing column', '{"format":"tickwise-trace","version":1}', /"code" to be an array/],
  ])('refuses %s with a message', (_what, text, message) => {
    expect(() => traceFromJson(text)).toThrow(TraceFormatError);
    expect(() => traceFromJson(text)).toThrow(message);
  });

  it.each([
    ['columns of different lengths', { task: new Int32Array(3) }],
    ['time that falls', { time: Float64Array.from({ length: 26 }, (_, i) => 26 - i) }],
    ['an unknown code', { code: new Uint8Array(26).fill(99) }],
    ['strings that are none', { strings: [1] }],
    ['an end before the last event', { end: 0 }],
  ])('is not valid with %s', (_what, change) => {
    expect(validTrace(ferries())).not.toBeNull();
    expect(validTrace({ ...ferries(), ...change })).toBeNull();
  });
});

describe('the summary', () => {
  it('says what took longest and when everything ended', () => {
    expect(summary(ferries())).toBe(
      'Three tasks: main waited longest, 3.000 s (task north). Everything ended at 3.000 s.',
    );
  });

  it('says when a trace is cut off', () => {
    expect(summary(ferries(20))).toContain('cut off at 3.000 s: 6 later events were dropped.');
  });

  it('has a word for a run without tasks', () => {
    expect(summary(emptyTrace())).toBe('No task ran.');
  });
});
