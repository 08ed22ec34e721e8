/**
 * The rules of Chrome's trace event format that a viewer relies on, as far as we use it. Gives
 * one sentence for each breach.
 */
import type { TraceEventRecord } from '#trace/perfetto.ts';

/** Nanoseconds below which two times are one. */
const tolerance = 1e-4;

export function breaches(text: string): string[] {
  const file = JSON.parse(text) as { traceEvents?: TraceEventRecord[]; displayTimeUnit?: string };
  const records = file.traceEvents;
  if (!Array.isArray(records)) return ['traceEvents is not a list'];
  if (file.displayTimeUnit !== 'ns' && file.displayTimeUnit !== 'ms') return ['unknown time unit'];
  return [
    ...records.flatMap(fields),
    ...[...byTrack(records).values()].flatMap(nesting),
    ...flows(records),
  ];
}

function fields(record: TraceEventRecord, index: number): string[] {
  const wrong = (what: string) => [`record ${index} (${record.ph} ${record.name}): ${what}`];
  if (typeof record.name !== 'string' || record.name === '') return wrong('no name');
  if (!Number.isInteger(record.pid)) return wrong('no pid');
  if (record.ph === 'M') {
    const known = ['process_name', 'thread_name', 'thread_sort_index'];
    return known.includes(record.name) && record.args !== undefined ? [] : wrong('metadata');
  }
  if (typeof record.ts !== 'number' || !(record.ts >= 0)) return wrong('no time');
  if (record.ph !== 'C' && !Number.isInteger(record.tid)) return wrong('no track');
  switch (record.ph) {
    case 'X':
      return typeof record.dur === 'number' && record.dur >= 0 ? [] : wrong('no duration');
    case 'i':
      return record.s === 't' ? [] : wrong('no scope');
    case 's':
    case 'f':
      return Number.isInteger(record.id) && record.cat ? [] : wrong('a flow without id');
    case 'C': {
      const values = Object.values(record.args ?? {});
      const sound = values.length > 0 && values.every((value) => typeof value === 'number');
      return sound ? [] : wrong('a counter without numbers');
    }
    default:
      return wrong('unknown phase');
  }
}

function byTrack(records: readonly TraceEventRecord[]): Map<string, TraceEventRecord[]> {
  const tracks = new Map<string, TraceEventRecord[]>();
  for (const record of records) {
    if (record.ph !== 'X') continue;
    const track = `${record.pid}/${record.tid}`;
    tracks.set(track, [...(tracks.get(track) ?? []), record]);
  }
  return tracks;
}

/** Of two slices on one track, one lies within the other, or they do not meet. */
function nesting(slices: readonly TraceEventRecord[]): string[] {
  const ordered = slices
    .map(({ name, ts = 0, dur = 0 }) => ({ name, from: ts, to: ts + dur }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const open: { name: string; to: number }[] = [];
  const found: string[] = [];
  for (const slice of ordered) {
    while (open.length > 0 && (open.at(-1)?.to ?? 0) <= slice.from + tolerance) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && slice.to > outer.to + tolerance) {
      found.push(`${slice.name} reaches out of ${outer.name}`);
    }
    open.push(slice);
  }
  return found;
}

/** Each arrow has one start, one end that is not earlier, and a slice to hold on to at both. */
function flows(records: readonly TraceEventRecord[]): string[] {
  const starts = new Map(records.filter(({ ph }) => ph === 's').map((one) => [one.id, one]));
  const found: string[] = [];
  for (const end of records.filter(({ ph }) => ph === 'f')) {
    const start = starts.get(end.id);
    starts.delete(end.id);
    if (start === undefined) found.push(`arrow ${end.id} has no start`);
    else if ((end.ts ?? 0) < (start.ts ?? 0)) found.push(`arrow ${end.id} runs back in time`);
    for (const point of [start, end]) {
      const held = records.some(
        ({ ph, tid, ts = 0, dur = 0 }) =>
          ph === 'X' &&
          tid === point?.tid &&
          ts <= (point?.ts ?? 0) + tolerance &&
          (point?.ts ?? 0) <= ts + dur + tolerance,
      );
      if (!held) found.push(`arrow ${end.id} touches no slice`);
    }
  }
  return [...found, ...[...starts.keys()].map((id) => `arrow ${id} has no end`)];
}
