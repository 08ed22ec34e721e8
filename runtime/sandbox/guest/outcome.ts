/**
 * What came of a run, as one text: two orders with the same outcome need be judged only once.
 *
 * An outcome is what was printed and reported and when, how the run and each of its tasks ended,
 * what was warned of, how many calls of each function were under way at once, and what was never
 * given back. Two runs that agree in all this and still differ, such as in who waited for whom,
 * count as one.
 */
import { EventCode, type Trace } from '#trace/trace.ts';
import type { GuestRecord } from '../guest-record.ts';

export function outcomeOf(record: GuestRecord): string {
  const { status, output, end, error, warnings, reports, trace } = record;
  return JSON.stringify([
    status,
    end,
    error && [error.type, error.message],
    output.map(({ time, stream, text }) => [time, stream, text]),
    reports.map(({ name, value, time }) => [name, value, time]),
    warnings.map(({ kind, message, site }) => [kind, message, site]),
    behaviour(trace),
  ]);
}

function behaviour(trace: Trace): unknown {
  const { length, code, task, a, b, strings } = trace;
  const names = new Map<number, number>();
  const under = new Map<number, number>();
  const peaks = new Map<number, number>();
  const ends: [number, number][] = [];
  let held = 0;
  for (let row = 0; row < length; row++) {
    const first = a[row] ?? 0;
    switch (code[row]) {
      case EventCode.coroutineEntered: {
        const name = b[row] ?? 0;
        const count = (under.get(name) ?? 0) + 1;
        names.set(first, name);
        under.set(name, count);
        if (count > (peaks.get(name) ?? 0)) peaks.set(name, count);
        break;
      }
      case EventCode.coroutineLeft: {
        const name = names.get(first) ?? 0;
        under.set(name, (under.get(name) ?? 1) - 1);
        break;
      }
      case EventCode.taskEnded:
        ends.push([task[row] ?? 0, first]);
        break;
      case EventCode.acquired:
        held++;
        break;
      case EventCode.released:
        held--;
        break;
      default:
    }
  }
  ends.sort(([one], [other]) => one - other);
  const most = [...peaks].map(([name, count]) => `${strings[name]} ${count}`).sort();
  return [ends, most, held];
}
