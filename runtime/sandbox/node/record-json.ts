/** A guest's record as JSON and back, for the channel between a process and its parent. */
import { traceFromJson, traceToJson } from '#trace/json.ts';
import type { GuestRecord } from '../guest-record.ts';
import { validRecord } from '../valid-record.ts';

/** `record` with its traces as texts of their own. */
export function recordToJson(record: GuestRecord): unknown {
  const { exploration } = record;
  return {
    ...record,
    trace: traceToJson(record.trace),
    exploration: exploration && {
      ...exploration,
      orders: exploration.orders.map((order) => ({
        ...order,
        record: recordToJson(order.record),
      })),
    },
  };
}

/** The record that `recordToJson` gave, `null` for anything else. Throws for a damaged trace. */
export function recordFromJson(value: unknown): GuestRecord | null {
  return validRecord(withTraces(value, 1));
}

/** `depth`: explored orders hold records, and those hold no further ones. */
function withTraces(value: unknown, depth: number): unknown {
  if (!isFields(value) || typeof value.trace !== 'string') return null;
  const { exploration } = value;
  const orders = isFields(exploration) ? exploration.orders : null;
  return {
    ...value,
    trace: traceFromJson(value.trace),
    exploration:
      depth > 0 && isFields(exploration) && Array.isArray(orders)
        ? {
            ...exploration,
            orders: orders.map((order) =>
              isFields(order) ? { ...order, record: withTraces(order.record, depth - 1) } : null,
            ),
          }
        : exploration,
  };
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
