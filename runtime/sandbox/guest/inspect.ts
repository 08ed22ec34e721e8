/**
 * Prints any value for a human reader, in bounded time and space.
 *
 * The value may be hostile: getters are named and not called, a proxy or a `toString` that
 * throws is said to be unreadable, cycles are marked, and a budget of nodes and characters ends
 * what is too large. Objects whose class defines `toString` print themselves, as in Python.
 */
import { LimitError } from '#kernel/errors.ts';
import type { LoggedValue } from '#trace/logged-value.ts';
import type { Collector } from './collector.ts';
import { errorTitle } from './error-title.ts';
import { insideOf } from './inside.ts';
import { indented, quote, shorten, wrap } from './layout.ts';
import { className, ownValue } from './safe-read.ts';

const MOST_ENTRIES = 100;
const MOST_NODES = 2_000;

export interface InspectOptions {
  /** Levels of nesting shown, 3 unless told. */
  readonly depth?: number;
}

interface Walk {
  readonly depth: number;
  readonly seen: object[];
  nodes: number;
  /** Keeps what is come by, where somebody wants to look into it. */
  readonly tree: Collector | null;
}

/**
 * `value` as text; strings are quoted.
 *
 * @example
 * inspect({ at: [1, 2], by: new Map([['a', 1]]) }); // { at: [ 1, 2 ], by: Map(1) { 'a' => 1 } }
 */
export function inspect(value: unknown, options: InspectOptions = {}): string {
  return shorten(print(value, { depth: options.depth ?? 3, seen: [], nodes: 0, tree: null }));
}

/** The same text, and `value` as a tree that `tree` keeps. */
export function inspectInto(
  tree: Collector,
  value: unknown,
  options: InspectOptions = {},
): { readonly text: string; readonly value: LoggedValue } {
  let text = '';
  const kept = tree.root(() => {
    text = shorten(print(value, { depth: options.depth ?? 3, seen: [], nodes: 0, tree }));
    return text;
  });
  return { text, value: kept };
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
  if (printsItself(value)) {
    const text = shorten(String(value));
    lookDeeper(walk, () => parts(value, walk));
    return text;
  }
  const tooDeep = walk.seen.length > walk.depth + 1;

  if (Array.isArray(value)) {
    if (tooDeep) {
      lookDeeper(walk, () => arrayItems(value, walk));
      return '[Array]';
    }
    const title = name === 'Array' ? '' : `${name}(${value.length}) `;
    return title + wrap('[', arrayItems(value, walk), ']', walk.seen.length);
  }
  if (tooDeep) {
    lookDeeper(walk, () => contents(value, walk) ?? fields(value, walk));
    return `[${name || 'Object: null prototype'}]`;
  }
  if (value instanceof Map) {
    const items = mapItems(value, walk);
    return `${name}(${value.size}) ${wrap('{', items, '}', walk.seen.length)}`;
  }
  if (value instanceof Set) {
    const items = setItems(value, walk);
    return `${name}(${value.size}) ${wrap('{', items, '}', walk.seen.length)}`;
  }
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  }
  if (value instanceof RegExp) return String(value);
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const numbers = value as Uint8Array;
    const items = setItems(numbers, walk);
    return `${name}(${numbers.length}) ${wrap('[', items, ']', walk.seen.length)}`;
  }
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    return `[${name}: ${print(value.valueOf(), walk)}]`;
  }
  const title = name === 'Object' ? '' : `${name || '[Object: null prototype]'} `;
  return title + wrap('{', fields(value, walk), '}', walk.seen.length);
}

/** `TypeError: text`, with its cause and, for a group, the exceptions in it, indented. */
function printError(error: Error, walk: Walk): string {
  const title = errorTitle(error);
  if (walk.seen.length > walk.depth + 1) {
    lookDeeper(walk, () => errorFields(error, walk));
    return `[${title}]`;
  }
  const below: string[] = [];
  const group = ownValue(error, 'exceptions');
  if (Array.isArray(group)) below.push(...arrayItems(group, walk));
  const extra = errorFields(error, walk);
  const lines = below.map((one) => `\n${indented(`- ${one}`)}`).join('');
  if (extra.length === 0) return walk.seen.length > 1 && !lines ? `[${title}]` : title + lines;
  return `${title}${lines} ${wrap('{', extra, '}', walk.seen.length)}`;
}

function errorFields(error: Error, walk: Walk): string[] {
  const extra = fields(error, walk, ['message', 'stack', 'name', 'cause', 'exceptions', 'site']);
  const cause = Object.getOwnPropertyDescriptor(error, 'cause');
  if (cause && 'value' in cause) extra.push(`[cause]: ${part('[cause]', cause.value, walk)}`);
  return extra;
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
    const found = Object.getOwnPropertyDescriptor(at, 'toString');
    // Of the library's frozen classes it is an accessor, so that programs can assign their own.
    if (typeof found?.value === 'function' || (found?.get && Object.isFrozen(at))) return true;
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
  return items.length === 0 ? title : `${title} ${wrap('{', items, '}', walk.seen.length)}`;
}

/** Prints what lies under `key` in the value at hand. */
function part(key: string, value: unknown, walk: Walk): string {
  return walk.tree === null ? print(value, walk) : walk.tree.part(key, () => print(value, walk));
}

/** Walks on where the text ends, for the tree alone: the text is as if nobody had. */
function lookDeeper(walk: Walk, look: () => unknown): void {
  const { nodes, tree } = walk;
  if (tree?.goesDeeper) look();
  walk.nodes = nodes;
}

/** What an object that prints itself shows of its inside. */
function parts(value: object, walk: Walk): void {
  const inside = insideOf(value);
  if (inside === null) fields(value, walk, ownBusiness(value));
  else for (const [name, held] of inside) part(name, held, walk);
}

/** Names that begin with an underscore: whoever prints itself keeps them to itself. */
function ownBusiness(value: object): string[] {
  return Object.keys(value).filter((key) => key.startsWith('_'));
}

/** The items of a collection, `null` of anything else. */
function contents(value: object, walk: Walk): string[] | null {
  if (value instanceof Map) return mapItems(value, walk);
  if (value instanceof Set) return setItems(value, walk);
  return null;
}

function mapItems(value: Map<unknown, unknown>, walk: Walk): string[] {
  const each = ([key, held]: [unknown, unknown]) => {
    const printed = walk.tree?.apart(() => print(key, walk)) ?? print(key, walk);
    return `${printed} => ${part(`${printed} =>`, held, walk)}`;
  };
  return some(value, each, walk);
}

function setItems(value: Iterable<unknown>, walk: Walk): string[] {
  return some(value, (held, index) => part(String(index), held, walk), walk);
}

function arrayItems(value: readonly unknown[], walk: Walk): string[] {
  const items: string[] = [];
  for (let i = 0; i < value.length; i++) {
    if (full(items, walk)) {
      items.push(`… ${value.length - i} more`);
      walk.tree?.leaveOut(value.length - i);
      break;
    }
    items.push(i in value ? part(String(i), value[i], walk) : '<empty>');
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
      walk.tree?.leaveOut(keys.length - index);
      break;
    }
    const name =
      typeof key === 'symbol' ? `[${String(key)}]` : plainKey.test(key) ? key : quote(key);
    items.push(
      `${name}: ${'value' in found ? part(name, found.value, walk) : accessor(name, found, walk)}`,
    );
  }
  return items;
}

/** Named and not called. */
function accessor(name: string, { get }: PropertyDescriptor, walk: Walk): string {
  const text = get ? '[Getter]' : '[Setter]';
  return walk.tree?.part(name, () => text) ?? text;
}

function some<T>(
  values: Iterable<T>,
  each: (value: T, index: number) => string,
  walk: Walk,
): string[] {
  const items: string[] = [];
  for (const value of values) {
    if (full(items, walk)) {
      items.push('…');
      walk.tree?.leaveOut(1);
      break;
    }
    items.push(each(value, items.length));
  }
  return items;
}

const plainKey = /^[A-Za-z_$][\w$]*$/;

function full(items: readonly string[], walk: Walk): boolean {
  return items.length >= MOST_ENTRIES || walk.nodes >= MOST_NODES;
}
