/**
 * Checks that a value from outside really is a trace.
 *
 * A worker runs the learner's program, and a file may come from anywhere: what they hand over
 * is taken column by column, or refused, before anything draws or grades it.
 */
import { EventCode, TRACE_VERSION, type Trace, type TraceSite } from './trace.ts';

const lastCode = Math.max(...Object.values(EventCode));

/** A trace with exactly the fields of the format, or `null` where `value` is not one. */
export function validTrace(value: unknown): Trace | null {
  if (!isRecord(value) || value.version !== TRACE_VERSION) return null;
  const { length, code, time, task, a, b, c, d, strings, numbers, sites, end, dropped } = value;
  if (!isCount(length) || !isTime(end)) return null;
  if (!(code instanceof Uint8Array) || code.length !== length) return null;
  if (!(time instanceof Float64Array) || time.length !== length) return null;
  if (!isColumn(task, length) || !isColumn(a, length) || !isColumn(b, length)) return null;
  if (!isColumn(c, length) || !isColumn(d, length)) return null;
  if (!(numbers instanceof Float64Array)) return null;
  if (!Array.isArray(strings) || !strings.every((text) => typeof text === 'string')) return null;
  if (!Array.isArray(sites) || !sites.every(isSite)) return null;
  if (!code.every((one) => one >= 1 && one <= lastCode) || !neverFalls(time, end)) return null;
  if (dropped !== null && !isDropped(dropped)) return null;
  return {
    version: TRACE_VERSION,
    length,
    code,
    time,
    task,
    a,
    b,
    c,
    d,
    strings,
    numbers,
    sites,
    end,
    dropped: dropped as Trace['dropped'],
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isColumn(value: unknown, length: number): value is Int32Array {
  return value instanceof Int32Array && value.length === length;
}

function isSite(value: unknown): value is TraceSite {
  return (
    isRecord(value) &&
    typeof value.kind === 'string' &&
    typeof value.file === 'string' &&
    typeof value.name === 'string' &&
    [value.line, value.column, value.endLine, value.endColumn].every(isCount)
  );
}

function isDropped(value: unknown): boolean {
  return (
    isRecord(value) &&
    [value.events, value.printed, value.tasks].every(isCount) &&
    isTime(value.from)
  );
}

function neverFalls(time: Float64Array, end: number): boolean {
  let before = 0;
  for (const now of time) {
    if (!(now >= before)) return false;
    before = now;
  }
  return before <= end;
}
