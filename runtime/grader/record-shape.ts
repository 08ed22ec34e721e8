/**
 * Checks that what an attempt's worker handed over really is a record of a run.
 *
 * The learner's program shares its realm with the recorder, so nothing in the record is trusted:
 * it is taken field by field, or refused, before a check looks at it.
 */
import type {
  Exploration,
  ExploredOrder,
  OutputLine,
  Report,
  RunError,
  RunRecord,
  RunStatus,
  SourcePosition,
  Turn,
  Warning,
} from '#trace/run-record.ts';
import { validTrace } from '#trace/validate.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A record with exactly the fields of the contract, or `null` where `value` is not one. */
export function validRecord(value: unknown): RunRecord | null {
  if (!isFields(value) || value.version !== 1 || !isStatus(value.status)) return null;
  const { end, status } = value;
  if (!isTime(end)) return null;
  const output = every(value.output, outputLine);
  const warnings = every(value.warnings, warning);
  const reports = every(value.reports, report);
  const error = value.error === null ? null : runError(value.error);
  const trace = validTrace(value.trace);
  if (!output || !warnings || !reports || error === undefined || !trace) return null;
  const exploration = value.exploration === undefined ? null : explored(value.exploration);
  if (exploration === undefined) return null;
  const record = { version: 1, status, output, end, error, warnings, reports, trace } as const;
  return exploration === null ? record : { ...record, exploration };
}

function explored(value: unknown): Exploration | undefined {
  if (!isFields(value) || !isCount(value.runs)) return undefined;
  const { runs, covered } = value;
  if (covered !== null && !Number.isSafeInteger(covered)) return undefined;
  const orders = every(value.orders, order);
  return orders && { runs, covered: covered as number | null, orders };
}

function order(value: unknown): ExploredOrder | undefined {
  if (!isFields(value) || typeof value.schedule !== 'string' || !isCount(value.runs)) {
    return undefined;
  }
  // No record of an order explores orders in its turn.
  if (!isFields(value.record) || value.record.exploration !== undefined) return undefined;
  const { schedule, runs } = value;
  const turns = every(value.turns, turn);
  const record = validRecord(value.record);
  return turns && record ? { schedule, runs, turns, record } : undefined;
}

function turn(value: unknown): Turn | undefined {
  if (!isFields(value) || !isTime(value.time)) return undefined;
  const { time, task, before } = value;
  return isCount(task) && isCount(before) ? { time, task, before } : undefined;
}

const statuses = {
  finished: true,
  error: true,
  deadlock: true,
  limit: true,
  stopped: true,
} satisfies Record<RunStatus, true>;

function outputLine(value: unknown): OutputLine | undefined {
  if (!isFields(value)) return undefined;
  const { time, stream, text, task } = value;
  const at = position(value.at);
  if (!isTime(time) || typeof text !== 'string' || !isCount(task) || at === undefined) {
    return undefined;
  }
  if (stream !== 'stdout' && stream !== 'stderr') return undefined;
  return { time, stream, text, task, at };
}

function warning(value: unknown): Warning | undefined {
  if (!isFields(value)) return undefined;
  const { kind, message } = value;
  const at = position(value.at);
  if (typeof kind !== 'string' || typeof message !== 'string' || at === undefined) return undefined;
  return { kind, message, at };
}

function report(value: unknown): Report | undefined {
  if (!isFields(value) || typeof value.name !== 'string' || !isTime(value.time)) return undefined;
  return { name: value.name, value: value.value, time: value.time };
}

function runError(value: unknown): RunError | undefined {
  if (!isFields(value)) return undefined;
  const { type, message, hint } = value;
  const at = position(value.at);
  const stack = every(value.stack, frame);
  if (typeof type !== 'string' || typeof message !== 'string' || at === undefined || !stack) {
    return undefined;
  }
  if (hint !== null && typeof hint !== 'string') return undefined;
  return { type, message, at, stack, hint };
}

function frame(value: unknown): RunError['stack'][number] | undefined {
  const at = position(value);
  if (!at || !isFields(value)) return undefined;
  if (typeof value.name !== 'string' || typeof value.own !== 'boolean') return undefined;
  return { ...at, name: value.name, own: value.own };
}

/** `null` where there is none, `undefined` where it is malformed. */
function position(value: unknown): SourcePosition | null | undefined {
  if (value === null) return null;
  if (!isFields(value)) return undefined;
  const { file, line, column } = value;
  if (typeof file !== 'string' || !isCount(line) || !isCount(column)) return undefined;
  return { file, line, column };
}

function every<Item>(
  value: unknown,
  read: (item: unknown) => Item | undefined,
): Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: Item[] = [];
  for (const item of value) {
    const one = read(item);
    if (one === undefined) return undefined;
    items.push(one);
  }
  return items;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isStatus(value: unknown): value is RunStatus {
  return typeof value === 'string' && Object.hasOwn(statuses, value);
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
