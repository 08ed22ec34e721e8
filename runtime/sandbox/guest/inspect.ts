/**
 * Prints any value for a human reader, in bounded time and space.
 *
 * The value may be hostile: getters are named and not called, a proxy or a `toString` that
 * throws is said to be unreadable, cycles are marked, and a budget of nodes and characters ends
 * what is too large. Objects whose class defines `toString` print themselves, as in Python.
 */
import { LimitError } from '#kernel/errors.ts';
import { errorTitle } from './error-title.ts';
import { className, ownValue } from './safe-read.ts';

const WIDTH = 72;
const SHORT = 16;
const MOST_ENTRIES = 100;
const MOST_NODES = 2_000;
const LONGEST_TEXT = 10_000;

export interface InspectOptions {
  /** Levels of nesting shown, 3 unless told. */
  readonly depth?: number;
}

interface Walk {
  readonly depth: number;
  readonly seen: object[];
  nodes: number;
}

/**
 * `value` as text; strings are quoted.
 *
 * @example
 * inspect({ at: [1, 2], by: new Map([['a', 1]]) }); // { at: [ 1, 2 ], by: Map(1) { 'a' => 1 } }
 */
export function inspect(value: unknown, options: InspectOptions = {}): string {
  return shorten(print(value, { depth: options.depth ?? 3, seen: [], nodes: 0 }));
}

function print(value: unknown, walk: Walk): string {
  walk.nodes++;
  switch (typeof value) {
    case 'string':
      return quote(shorten(value));
    case 'bigint':
      return `${value}n`;
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value);
    case 'symbol':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'object':
    case 'function':
      return value === null ? 'null' : printObject(value, walk);
    default:
      return typeof value;
  }
}

function printObject(value: object, walk: Walk): string {
  if (walk.seen.includes(value)) return '[Circular]';
  walk.seen.push(value);
  try {
    return describe(value, walk);
  } catch (error) {
    if (error instanceof LimitError) throw error;
    return '[unreadable]';
  } finally {
    walk.seen.pop();
  }
}

function describe(value: object, walk: Walk): string {
  if (typeof value === 'function') return withFields(functionTitle(value), value, walk);
  if (value instanceof Error) return printError(value, walk);
  const name = className(value);
  if (printsItself(value)) return shorten(String(value));
  const tooDeep = walk.seen.length > walk.depth + 1;

  if (Array.isArray(value)) {
    if (tooDeep) return '[Array]';
    const title = name === 'Array' ? '' : `${name}(${value.length}) `;
    return title + wrap('[', arrayItems(value, walk), ']', walk);
  }
  if (tooDeep) return `[${name || 'Object: null prototype'}]`;
  if (value instanceof Map) {
    const items = some(value, ([key, held]) => `${print(key, walk)} => ${print(held, walk)}`, walk);
    return `${name}(${value.size}) ${wrap('{', items, '}', walk)}`;
  }
  if (value instanceof Set) {
    const items = some(value, (held) => print(held, walk), walk);
    return `${name}(${value.size}) ${wrap('{', items, '}', walk)}`;
  }
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  }
  if (value instanceof RegExp) return String(value);
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const numbers = value as Uint8Array;
    const items = some(numbers, (held) => print(held, walk), walk);
    return `${name}(${numbers.length}) ${wrap('[', items, ']', walk)}`;
  }
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    return `[${name}: ${print(value.valueOf(), walk)}]`;
  }
  const title = name === 'Object' ? '' : `${name || '[Object: null prototype]'} `;
  return title + wrap('{', fields(value, walk), '}', walk);
}

/** `TypeError: text`, with its cause and, for a group, the exceptions in it, indented. */
function printError(error: Error, walk: Walk): string {
  const title = errorTitle(error);
  if (walk.seen.length > walk.depth + 1) return `[${title}]`;
  const below: string[] = [];
  const group = ownValue(error, 'exceptions');
  if (Array.isArray(group)) below.push(...arrayItems(group, walk));
  const extra = fields(error, walk, ['message', 'stack', 'name', 'cause', 'exceptions', 'site']);
  const cause = Object.getOwnPropertyDescriptor(error, 'cause');
  if (cause && 'value' in cause) extra.push(`[cause]: ${print(cause.value, walk)}`);
  const lines = below.map((one) => `\n${indented(`- ${one}`)}`).join('');
  if (extra.length === 0) return walk.seen.length > 1 && !lines ? `[${title}]` : title + lines;
  return `${title}${lines} ${wrap('{', extra, '}', walk)}`;
}

const builtIn: readonly object[] = [
  Object.prototype,
  Array.prototype,
  Date.prototype,
  RegExp.prototype,
  Number.prototype,
  String.prototype,
  Boolean.prototype,
  Object.getPrototypeOf(Uint8Array.prototype),
];

/** True for an instance of a class that defines `toString`. */
function printsItself(value: object): boolean {
  let at: object | null = Object.getPrototypeOf(value);
  for (; at !== null && !builtIn.includes(at); at = Object.getPrototypeOf(at)) {
    if (typeof ownValue(at, 'toString') === 'function') return true;
  }
  return false;
}

function functionTitle(value: object): string {
  const name = ownValue(value, 'name');
  const called = typeof name === 'string' && name !== '' ? name : '';
  const prototype = Object.getOwnPropertyDescriptor(value, 'prototype');
  if (prototype !== undefined && prototype.writable === false)
    return `[class ${called || '(anonymous)'}]`;
  return called ? `[Function: ${called}]` : '[Function (anonymous)]';
}

function withFields(title: string, value: object, walk: Walk): string {
  const items = fields(value, walk);
  return items.length === 0 ? title : `${title} ${wrap('{', items, '}', walk)}`;
}

function arrayItems(value: readonly unknown[], walk: Walk): string[] {
  const items: string[] = [];
  for (let i = 0; i < value.length; i++) {
    if (full(items, walk)) {
      items.push(`… ${value.length - i} more`);
      break;
    }
    items.push(i in value ? print(value[i], walk) : '<empty>');
  }
  return items;
}

function fields(value: object, walk: Walk, hidden: readonly string[] = []): string[] {
  const items: string[] = [];
  const keys = Reflect.ownKeys(value);
  for (const [index, key] of keys.entries()) {
    if (typeof key === 'string' && hidden.includes(key)) continue;
    const found = Object.getOwnPropertyDescriptor(value, key);
    if (!found?.enumerable) continue;
    if (full(items, walk)) {
      items.push(`… ${keys.length - index} more`);
      break;
    }
    const name =
      typeof key === 'symbol' ? `[${String(key)}]` : plainKey.test(key) ? key : quote(key);
    const held = 'value' in found ? print(found.value, walk) : found.get ? '[Getter]' : '[Setter]';
    items.push(`${name}: ${held}`);
  }
  return items;
}

function some<T>(values: Iterable<T>, each: (value: T) => string, walk: Walk): string[] {
  const items: string[] = [];
  for (const value of values) {
    if (full(items, walk)) {
      items.push('…');
      break;
    }
    items.push(each(value));
  }
  return items;
}

const plainKey = /^[A-Za-z_$][\w$]*$/;

function full(items: readonly string[], walk: Walk): boolean {
  return items.length >= MOST_ENTRIES || walk.nodes >= MOST_NODES;
}

/** On one line where it fits, else one item a line. */
function wrap(open: string, items: readonly string[], close: string, walk: Walk): string {
  if (items.length === 0) return open + close;
  const line = `${open} ${items.join(', ')} ${close}`;
  if (line.length + 2 * walk.seen.length <= WIDTH && !line.includes('\n')) return line;
  const lines = open === '[' && items.every((item) => item.length <= SHORT) ? filled(items) : items;
  return `${open}\n${lines.map(indented).join(',\n')}\n${close}`;
}

/** Short items share lines: an array of a hundred numbers is a block, not a column. */
function filled(items: readonly string[]): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last === undefined || last.length + item.length + 4 > WIDTH) lines.push(item);
    else lines[lines.length - 1] = `${last}, ${item}`;
  }
  return lines;
}

function indented(text: string): string {
  return `  ${text.replaceAll('\n', '\n  ')}`;
}

function quote(text: string): string {
  const mark = text.includes("'") ? (text.includes('"') ? '`' : '"') : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
  return mark + (mark === '`' ? escaped.replaceAll('`', '\\`') : escaped) + mark;
}

function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return `${text.slice(0, LONGEST_TEXT)}… ${text.length - LONGEST_TEXT} more characters`;
}
