/** Sums a run up in one or two sentences: the text twin of the timeline. */
import type { Lane, Lanes, Span, Truncated } from './lane.ts';
import { lanes } from './lanes.ts';
import type { Trace } from './trace.ts';

/**
 * One or two sentences about what the tasks of `trace` did.
 *
 * @example
 * summary(record.trace); // 'Two tasks: main waited longest, 3.000 s (task north). Everything ended at 3.000 s.'
 */
export function summary(trace: Trace): string {
  return laneSummary(lanes(trace));
}

/** `summary` for lanes that are already derived. */
export function laneSummary(picture: Lanes): string {
  const all = picture.lanes;
  if (all.length === 0) return 'No task ran.';
  return `${opening(all)} ${ending(picture)}`;
}

function opening(all: readonly Lane[]): string {
  const count = all.length === 1 ? 'One task' : `${spelled(all.length)} tasks`;
  const remarks = [
    blockingRemark(all) ?? waitingRemark(all),
    failureRemark(all),
    cancelRemark(all),
  ];
  const said = remarks.filter((remark) => remark !== null);
  return said.length === 0 ? `${count}.` : `${count}: ${said.join('; ')}.`;
}

function ending({ lanes: all, end, truncated }: Lanes): string {
  if (truncated !== null) {
    return `${truncatedWords(truncated)}.`;
  }
  const pending = all.filter((lane) => lane.end === 'pending');
  if (pending.length === 0) {
    return all.length === 1 ? `It ended at ${clock(end)}.` : `Everything ended at ${clock(end)}.`;
  }
  const verb = pending.length === 1 ? 'was' : 'were';
  return `The run ended at ${clock(end)} while ${listed(pending)} ${verb} not done.`;
}

/** "The trace is cut off at 3.000 s: 6 later events were dropped, among them 2 printed lines". */
export function truncatedWords({ from, events, printed, tasks }: Truncated): string {
  const among = [counted(printed, 'printed line'), counted(tasks, 'new task')].filter(Boolean);
  const rest = among.length === 0 ? '' : `, among them ${among.join(' and ')}`;
  const were = events === 1 ? 'event was' : 'events were';
  return `The trace is cut off at ${clock(from)}: ${events.toLocaleString('en')} later ${were} dropped${rest}`;
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

function blockingRemark(all: readonly Lane[]): string | null {
  const worst = longest(all, 'blocking');
  return worst && `${worst.lane.name} blocked the loop for ${clock(length(worst.span))}`;
}

function waitingRemark(all: readonly Lane[]): string | null {
  const worst = longest(all, 'waiting');
  if (worst === null) return null;
  const what = worst.span.label ? ` (${worst.span.label})` : '';
  return `${worst.lane.name} waited longest, ${clock(length(worst.span))}${what}`;
}

function failureRemark(all: readonly Lane[]): string | null {
  const failed = all.filter((lane) => lane.end === 'raised');
  const [first] = failed;
  if (first === undefined) return null;
  if (failed.length === 1) return `${first.name} failed${first.message && `: ${first.message}`}`;
  return `${listed(failed)} failed`;
}

function cancelRemark(all: readonly Lane[]): string | null {
  const cancelled = all.filter((lane) => lane.end === 'cancelled');
  if (cancelled.length === 0) return null;
  return `${listed(cancelled)} ${cancelled.length === 1 ? 'was' : 'were'} cancelled`;
}

/** The longest span in this state that took any time; the earliest of equals. */
function longest(all: readonly Lane[], state: Span['state']): { lane: Lane; span: Span } | null {
  let found: { lane: Lane; span: Span } | null = null;
  for (const lane of all) {
    for (const span of lane.spans) {
      if (span.state !== state || length(span) <= (found ? length(found.span) : 0)) continue;
      found = { lane, span };
    }
  }
  return found;
}

function length(span: Span): number {
  return span.to - span.from;
}

function listed(some: readonly Lane[]): string {
  const names = some.slice(0, 3).map((lane) => lane.name);
  if (some.length > 3) return `${names.join(', ')} and ${some.length - 3} more`;
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

function clock(time: number): string {
  return `${time.toFixed(3)} s`;
}

const numerals = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

function spelled(count: number): string {
  return numerals[count] ?? String(count);
}
