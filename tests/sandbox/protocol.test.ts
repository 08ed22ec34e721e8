import { describe, expect, it } from 'vitest';
import type { GuestRecord } from '#sandbox/guest-record.ts';
import { readFromGuest } from '#sandbox/protocol.ts';
import { emptyTrace } from '#trace/trace.ts';

const line = { time: 1, stream: 'stdout', text: 'x', task: 0, site: 0 };
const record: GuestRecord = {
  status: 'finished',
  output: [],
  end: 1,
  error: null,
  warnings: [],
  exploration: null,
  asks: null,
  reports: [{ name: 'n', value: '{"a":1}', time: 0 }],
  trace: { ...emptyTrace(), end: 1e9 },
};

describe('a message from a worker', () => {
  it.each([[{ type: 'ready' }], [{ type: 'output', lines: [line] }], [{ type: 'done', record }]])(
    'is taken when it has the right shape: %j',
    (message) => {
      expect(readFromGuest(message)).toEqual(message);
    },
  );

  it('keeps no field that is not its own', () => {
    const message = { type: 'output', lines: [{ ...line, passed: true }], passed: true };
    expect(readFromGuest(message)).toEqual({ type: 'output', lines: [line] });
  });

  it.each([
    ['nothing', undefined],
    ['text', 'done'],
    ['an unknown type', { type: 'verdict', passed: true }],
    ['lines that are none', { type: 'output', lines: 'x' }],
    ['a line with an odd stream', { type: 'output', lines: [{ ...line, stream: 'verdict' }] }],
    ['a line with an infinite time', { type: 'output', lines: [{ ...line, time: Infinity }] }],
  ])('is dropped when it is %s', (_what, message) => {
    expect(readFromGuest(message)).toBeNull();
  });

  it.each([
    ['no record', { type: 'done' }],
    ['a status only the page gives', { type: 'done', record: { ...record, status: 'stopped' } }],
    [
      'a report that is not JSON',
      { type: 'done', record: { ...record, reports: [{ name: 'n', value: '{', time: 0 }] } },
    ],
    ['an error of the wrong shape', { type: 'done', record: { ...record, error: { type: 1 } } }],
    ['a trace without columns', { type: 'done', record: { ...record, trace: { version: 1 } } }],
  ])('ends the run without a record when it is %s', (_what, message) => {
    expect(readFromGuest(message)).toEqual({ type: 'unreadable' });
  });
});
