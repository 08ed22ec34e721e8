/** How values look inside the printed form of a future, a task or a handle. */

const LONGEST = 80;

/**
 * Prints a value the way Python's `repr` would, shortened.
 *
 * @example
 * repr('a'); // 'a' in quotes
 * repr(new Error('late')); // Error('late')
 */
export function repr(value: unknown): string {
  try {
    return shorten(print(value, 0));
  } catch {
    // A getter or a `toString` of the program's own; to say what there is must not end the run.
    return `<unprintable ${typeName(value)} object>`;
  }
}

function print(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'function':
      return functionName(value);
    case 'bigint':
      return `${value}n`;
    case 'object':
      return value === null ? 'null' : printObject(value, depth);
    default:
      return String(value);
  }
}

function printObject(value: object, depth: number): string {
  if (value instanceof Error) {
    return `${value.name}(${value.message === '' ? '' : quote(value.message)})`;
  }
  if (Array.isArray(value)) {
    return depth > 2 ? '[…]' : `[${value.map((item) => print(item, depth + 1)).join(', ')}]`;
  }
  if (value.toString !== Object.prototype.toString && typeof value.toString === 'function') {
    return String(value);
  }
  const name = value.constructor?.name ?? 'Object';
  if (name !== 'Object' || depth > 1) return `<${name}>`;
  const fields = Object.entries(value).map(([key, item]) => `${key}: ${print(item, depth + 1)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** Single quotes, as Python prefers; double ones where the text holds a single quote only. */
export function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r');
  return mark + (mark === "'" ? escaped.replaceAll("'", "\\'") : escaped) + mark;
}

/** The name of a callback as messages show it. */
export function functionName(callback: { readonly name: string }): string {
  return callback.name === '' ? '<lambda>' : callback.name;
}

/** `TimeoutError: late`, as the last line of a traceback has it. */
export function errorLine(exception: unknown): string {
  if (!(exception instanceof Error)) return repr(exception);
  return exception.message === '' ? exception.name : `${exception.name}: ${exception.message}`;
}

/** The class name of a value, for "… expected, got str"-like messages. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value;
  const tag = (value as { readonly [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
  return typeof tag === 'string' ? tag : (value.constructor?.name ?? 'Object');
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const half = (LONGEST - 1) >> 1;
  return `${text.slice(0, half)}…${text.slice(text.length - half)}`;
}
