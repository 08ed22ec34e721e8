/** Checks the printed values that come out of a guest, and copies them field by field. */
import {
  DEEPEST_VALUE,
  type LoggedEntry,
  type LoggedPart,
  type LoggedValue,
  MOST_VALUES,
} from '#trace/logged-value.ts';

/** The parts of a line, `null` where `value` holds anything else or more than a line may hold. */
export function validParts(value: unknown): readonly LoggedPart[] | null {
  if (!Array.isArray(value) || value.length > MOST_VALUES) return null;
  const room = { left: 2 * MOST_VALUES };
  const parts: LoggedPart[] = [];
  for (const one of value) {
    const part = typeof one === 'string' ? one : validValue(one, room, 0);
    if (part === null) return null;
    parts.push(part);
  }
  return parts;
}

function validValue(value: unknown, room: { left: number }, depth: number): LoggedValue | null {
  if (typeof value !== 'object' || value === null || depth > DEEPEST_VALUE) return null;
  if (--room.left < 0) return null;
  const { text, entries, more } = value as Record<string, unknown>;
  if (typeof text !== 'string') return null;
  if (more !== undefined && (!Number.isSafeInteger(more) || (more as number) < 0)) return null;
  const left = more === undefined ? {} : { more: more as number };
  if (entries === undefined) return { text, ...left };
  if (!Array.isArray(entries)) return null;
  const checked: LoggedEntry[] = [];
  for (const entry of entries) {
    const { key, value: held } = (entry ?? {}) as Record<string, unknown>;
    const inner = validValue(held, room, depth + 1);
    if (typeof key !== 'string' || inner === null) return null;
    checked.push({ key, value: inner });
  }
  return { text, entries: checked, ...left };
}
