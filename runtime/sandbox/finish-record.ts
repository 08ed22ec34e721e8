/** Turns what the guest handed over into the record that everyone reads: sites become places. */
import type { Site } from '#compiler/result.ts';
import { events } from '#trace/events.ts';
import type { OutputLine, RunError, RunRecord, RunStatus } from '#trace/run-record.ts';
import { emptyTrace } from '#trace/trace.ts';
import { errorPlace, sitePosition } from './error-frames.ts';
import type { GuestError, GuestLine, GuestRecord } from './guest-record.ts';
import { hintFor } from './hints.ts';
import { type Heard, lastSeen } from './last-seen.ts';
import type { ScriptMap } from './script-map.ts';

/** The record of a run that came to its own end, be it a good one or not. */
export function finishRecord(
  guest: GuestRecord,
  sites: readonly Site[],
  map: ScriptMap,
): RunRecord {
  const { exploration, asks } = guest;
  // It is not over: what stands still waits for a line, and is no mistake of the program's.
  if (asks !== null)
    return { ...finishRecord(unasked(guest), sites, map), status: 'stopped', asks };
  return {
    version: 1,
    status: guest.status,
    output: guest.output.map((line) => outputLine(line, sites)),
    end: guest.end,
    error: guest.error && runError(located(guest, guest.error), sites, map),
    warnings: guest.warnings.map(({ kind, message, site }) => ({
      kind,
      message,
      at: sitePosition(sites[site - 1]),
    })),
    reports: guest.reports.map(({ name, value, time }) => ({
      name,
      value: JSON.parse(value) as unknown,
      time,
    })),
    trace: { ...guest.trace, sites },
    ...(exploration && {
      exploration: {
        ...exploration,
        orders: exploration.orders.map((order) => ({
          ...order,
          record: finishRecord(order.record, sites, map),
        })),
      },
    }),
  };
}

function unasked(guest: GuestRecord): GuestRecord {
  return { ...guest, asks: null, error: null, warnings: [], exploration: null };
}

/** The record of a run that was ended from outside, with what had been heard of it. */
export function cutOffRecord(
  status: Extract<RunStatus, 'limit' | 'stopped'>,
  message: string,
  heard: Heard,
  sites: readonly Site[],
): RunRecord {
  const { lines } = heard;
  const error: RunError = {
    type: 'LimitError',
    message,
    stack: [],
    ...lastSeen(heard, sites),
  };
  const end = lines.at(-1)?.time ?? 0;
  return {
    version: 1,
    status,
    output: lines.map((line) => outputLine(line, sites)),
    end,
    error: status === 'stopped' ? null : error,
    warnings: [],
    reports: [],
    trace: { ...emptyTrace(), sites, end: end * 1e9 },
  };
}

/** A printed line with its place in the source. */
export function outputLine(line: GuestLine, sites: readonly Site[]): OutputLine {
  const { time, stream, text, task, site, parts } = line;
  const at = sitePosition(sites[site - 1]);
  return { time, stream, text, task, at, ...(parts && { parts }) };
}

/**
 * What the loop itself raises has no line; to its reader it is where a task waits. After a
 * deadlock the end of `run()` cancels the tasks one by one: the first one cancelled by nobody is
 * the one that waits. A program stopped for its many steps last waited in what goes on and on.
 */
function located({ status, trace }: GuestRecord, error: GuestError): GuestError {
  if (status !== 'deadlock' && (status !== 'limit' || error.site !== 0)) return error;
  const waits = new Map<number, number>();
  let last = 0;
  for (const event of events(trace)) {
    if (event.type === 'waits') {
      waits.set(event.task, event.site);
      last = event.site || last;
    }
    if (status !== 'deadlock' || event.type !== 'cancelRequested' || event.by !== 0) continue;
    const site = waits.get(event.task) ?? 0;
    if (site !== 0) return { ...error, site };
  }
  return { ...error, site: error.site || last };
}

function runError(error: GuestError, sites: readonly Site[], map: ScriptMap): RunError {
  const { type, message } = error;
  return {
    type,
    message,
    ...errorPlace(error, sites, map),
    hint: error.hint ?? hintFor(type, message),
  };
}
