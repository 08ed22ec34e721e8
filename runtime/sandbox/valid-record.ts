/**
 * Checks what comes out of a guest before anyone reads it.
 *
 * The guest shares its realm with the learner's program. Should that program ever reach the
 * channel, a message of the wrong shape is dropped, and what passes is plain data, copied
 * field by field.
 */
import type { Turn } from '#trace/run-record.ts';
import { validTrace } from '#trace/validate.ts';
import type {
  GuestError,
  GuestExploration,
  GuestFrame,
  GuestLine,
  GuestOrder,
  GuestRecord,
  GuestReport,
  GuestWarning,
} from './guest-record.ts';
import { readSchedule } from './schedule/schedule.ts';
import { validParts } from './valid-values.ts';

const statuses: readonly unknown[] = ['finished', 'error', 'deadlock', 'limit'];

/** The lines in `value`, `null` where it holds anything else. */
export function validLines(value: unknown): readonly GuestLine[] | null {
  return listOf(value, line);
}

/** A guest record with exactly its fields, `null` where `value` is none. */
export function validRecord(value: unknown): GuestRecord | null {
  if (!isRecord(value) || !statuses.includes(value.status) || !isTime(value.end)) return null;
  const output = validLines(value.output);
  const warnings = listOf(value.warnings, warning);
  const reports = listOf(value.reports, report);
  const trace = validTrace(value.trace);
  const error = value.error === null ? null : guestError(value.error);
  if (output === null || warnings === null || reports === null || trace === null) return null;
  if (error === null && value.error !== null) return null;
  const exploration = value.exploration === null ? null : validExploration(value.exploration);
  if (exploration === null && value.exploration !== null) return null;
  const status = value.status as GuestRecord['status'];
  const { asks } = value;
  if (asks !== null && !isText(asks)) return null;
  return { status, output, end: value.end, error, warnings, reports, trace, asks, exploration };
}

function validExploration(value: unknown): GuestExploration | null {
  if (!isRecord(value) || !isId(value.runs)) return null;
  const { runs, covered } = value;
  if (covered !== null && !isSite(covered)) return null;
  const orders = listOf(value.orders, order);
  return orders && { runs, covered, orders };
}

function order(value: Record<string, unknown>): GuestOrder | null {
  const { schedule, runs } = value;
  const turns = listOf(value.turns, turn);
  if (!isText(schedule) || readSchedule(schedule) === null || !isId(runs) || turns === null) {
    return null;
  }
  // No record of an order explores orders in its turn.
  if (!isRecord(value.record) || value.record.exploration !== null) return null;
  const record = validRecord(value.record);
  return record && { schedule, runs, turns, record };
}

function turn({ time, task, before }: Record<string, unknown>): Turn | null {
  return isTime(time) && isId(task) && isId(before) ? { time, task, before } : null;
}

function line(value: Record<string, unknown>): GuestLine | null {
  const { time, stream, text, task, site } = value;
  if (!isTime(time) || !isText(text) || !isId(task) || !isSite(site)) return null;
  if (stream !== 'stdout' && stream !== 'stderr') return null;
  if (value.parts === undefined) return { time, stream, text, task, site };
  const parts = validParts(value.parts);
  return parts && { time, stream, text, task, site, parts };
}

function warning({ kind, message, site }: Record<string, unknown>): GuestWarning | null {
  return isText(kind) && isText(message) && isSite(site) ? { kind, message, site } : null;
}

function report({ name, value, time }: Record<string, unknown>): GuestReport | null {
  if (!isText(name) || !isText(value) || !isTime(time)) return null;
  try {
    JSON.parse(value);
  } catch {
    return null;
  }
  return { name, value, time };
}

function guestError(value: unknown): GuestError | null {
  if (!isRecord(value)) return null;
  const { type, message, site, hint, nativeStack } = value;
  const frames = listOf(value.frames, frame);
  if (!isText(type) || !isText(message) || !isSite(site) || !isText(nativeStack)) return null;
  if (hint !== null && !isText(hint)) return null;
  return frames && { type, message, site, frames, hint, nativeStack };
}

function frame(value: Record<string, unknown>): GuestFrame | null {
  const { name, at } = value;
  if (!isText(name) || !isSite(value.function) || !isSite(at)) return null;
  return { name, function: value.function, at };
}

function listOf<T>(
  value: unknown,
  check: (one: Record<string, unknown>) => T | null,
): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const checked: T[] = [];
  for (const one of value) {
    const good = isRecord(one) ? check(one) : null;
    if (good === null) return null;
    checked.push(good);
  }
  return checked;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Sites of the library are negative. */
export function isSite(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
