/** Makes a program that shows a difference smaller, as long as it still shows one. */
import type { Body, Program, Statement } from './program.ts';

/**
 * The smallest program reachable from `program` by removing statements and unwrapping blocks
 * for which `differs` still holds.
 */
export async function shrink(
  program: Program,
  differs: (candidate: Program) => Promise<boolean>,
): Promise<Program> {
  let smallest = program;
  for (let shrunk = true; shrunk; ) {
    shrunk = false;
    for (const candidate of smallerPrograms(smallest)) {
      if (!(await differs(candidate))) continue;
      smallest = candidate;
      shrunk = true;
      break;
    }
  }
  return smallest;
}

/** Programs one step smaller, the boldest steps first. */
function* smallerPrograms(program: Program): Generator<Program> {
  for (const part of ['functions', 'generators'] as const) {
    const bodies = program[part];
    for (let index = 0; index < bodies.length; index += 1) {
      for (const body of smallerBodies(bodies[index] ?? [])) {
        yield { ...program, [part]: bodies.with(index, body) };
      }
    }
  }
}

function* smallerBodies(body: Body): Generator<Body> {
  for (let size = body.length; size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at + size <= body.length; at += size) {
      yield [...body.slice(0, at), ...body.slice(at + size)];
    }
  }
  for (let at = 0; at < body.length; at += 1) {
    const statement = body[at];
    if (statement === undefined) continue;
    if ('body' in statement) yield [...body.slice(0, at), ...statement.body, ...body.slice(at + 1)];
    for (const smaller of smallerStatements(statement)) yield body.with(at, smaller);
  }
}

function* smallerStatements(statement: Statement): Generator<Statement> {
  if ('body' in statement) {
    for (const body of smallerBodies(statement.body)) yield { ...statement, body };
  }
  if (statement.type === 'try') {
    for (const last of smallerBodies(statement.last)) yield { ...statement, last };
  }
  if (statement.type === 'task-group' && statement.targets.length > 0) {
    yield { ...statement, targets: statement.targets.slice(1) };
  }
  if ('operands' in statement && statement.operands.length > 1) {
    yield { ...statement, operands: statement.operands.slice(1) };
    yield { ...statement, operands: statement.operands.slice(0, -1) };
  }
}
