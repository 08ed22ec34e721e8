/**
 * Small programs written by hand in both languages, for what random programs do not reach. Each
 * defines `main` and speaks through `say`, which prints values alike here and there; a program
 * that runs loops itself has no `main`.
 */
import { MODULE_EXPORTS } from '#compiler/learner-modules.ts';

export interface Pair {
  readonly title: string;
  readonly python: string;
  readonly typescript: string;
}

export function pair(title: string, python: string, typescript: string): Pair {
  return {
    title,
    python: `${PYTHON}${python}${/^async def main\(/m.test(python) ? '\nasyncio.run(main())\n' : ''}`,
    typescript: `${TYPESCRIPT}${typescript}${/^async function main\(/m.test(typescript) ? '\nrun(main());\n' : ''}`,
  };
}

const { asyncio = [] } = MODULE_EXPORTS;

const PYTHON = `
import asyncio
import contextlib
import contextvars
from asyncio import *


class Boom(Exception):
    pass


def show(value):
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, BaseExceptionGroup):
        return f"{type(value).__name__}({value.message}: {', '.join(map(show, value.exceptions))})"
    if isinstance(value, BaseException):
        return f"{type(value).__name__}({value})"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(show, value))}]"
    if isinstance(value, Future):
        return getattr(value, "get_name", lambda: "future")()
    return str(value)


def say(*values):
    print(*map(show, values))


async def after(seconds, value=None):
    await sleep(seconds)
    return value


async def fail(seconds, message="boom"):
    await sleep(seconds)
    raise Boom(message)


async def outcome(awaitable):
    try:
        return await awaitable
    except BaseException as error:
        return error

`;

const TYPESCRIPT = `
import { ${asyncio.join(', ')} } from 'asyncio';
import { asynccontextmanager } from 'contextlib';

class Boom extends Error {
  static {
    Boom.prototype.name = 'Boom';
  }
}

function show(value) {
  if (value === undefined) return 'null';
  if (value instanceof ExceptionGroup) {
    return value.name + '(' + value.message + ': ' + value.exceptions.map(show).join(', ') + ')';
  }
  if (value instanceof Error) return value.name + '(' + value.message + ')';
  if (Array.isArray(value)) return '[' + value.map(show).join(', ') + ']';
  if (value instanceof Task) return value.getName();
  if (value instanceof Future) return 'future';
  return String(value);
}

function say(...values) {
  console.log(values.map(show).join(' '));
}

async function after(seconds, value) {
  await sleep(seconds);
  return value;
}

async function fail(seconds, message = 'boom') {
  await sleep(seconds);
  throw new Boom(message);
}

async function outcome(awaitable) {
  try {
    return await awaitable;
  } catch (error) {
    return error;
  }
}

`;
