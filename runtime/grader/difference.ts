/** Deep equality of JSON values, and the first difference in words a learner can use. */
import { counted, quoted } from './wording.ts';

/** Whether two values are deeply equal; `NaN` equals itself, the order of keys is no matter. */
export function isSame(one: unknown, other: unknown): boolean {
  return difference(one, other) === null;
}

/**
 * The first difference between what was expected and what came, as the end of a sentence:
 * "item 3 is 9 instead of 7"; `null` if there is none.
 */
export function difference(expected: unknown, actual: unknown): string | null {
  return compare(expected, actual, 'it');
}

/** A value as it would be written in code, shortened to `most` characters. */
export function shown(value: unknown, most = 60): string {
  const text = write(value);
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function compare(expected: unknown, actual: unknown, place: string): string | null {
  if (Object.is(expected, actual) || (expected === 0 && actual === 0)) return null;
  if (Array.isArray(expected) && Array.isArray(actual))
    return compareItems(expected, actual, place);
  if (isRecord(expected) && isRecord(actual)) return compareFields(expected, actual, place);
  return `${place} is ${shown(actual)} instead of ${shown(expected)}`;
}

function compareItems(
  expected: readonly unknown[],
  actual: readonly unknown[],
  place: string,
): string | null {
  if (expected.length !== actual.length) {
    const [has, wants] = [counted(actual.length, 'item'), counted(expected.length, 'item')];
    return `${place} has ${has} instead of ${wants}`;
  }
  for (const [index, item] of expected.entries()) {
    const found = compare(item, actual[index], within(`item ${index + 1}`, place));
    if (found !== null) return found;
  }
  return null;
}

function compareFields(
  expected: Readonly<Record<string, unknown>>,
  actual: Readonly<Record<string, unknown>>,
  place: string,
): string | null {
  for (const key of Object.keys(expected)) {
    if (!Object.hasOwn(actual, key)) return `${place} has no ${quoted(key)}`;
    const found = compare(expected[key], actual[key], within(quoted(key), place));
    if (found !== null) return found;
  }
  const extra = Object.keys(actual).find((key) => !Object.hasOwn(expected, key));
  return extra === undefined ? null : `${place} has a ${quoted(extra)} too many`;
}

function within(part: string, whole: string): string {
  return whole === 'it' ? part : `${part} of ${whole}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function write(value: unknown): string {
  if (typeof value === 'string') return writeText(value);
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
  if (isRecord(value)) {
    const fields = Object.entries(value).map(([key, field]) => `${key}: ${write(field)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  return Object.is(value, -0) ? '-0' : String(value);
}

function writeText(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return `'${escaped.replaceAll("'", "\\'")}'`;
}
