/** A trace as JSON, and back: the file a reader saves, sends and opens elsewhere. */
import { EventCode, TRACE_VERSION, type Trace } from './trace.ts';
import { validTrace } from './validate.ts';

const FORMAT = 'tickwise-trace';

/** Thrown for text that is not a trace; the message says what was found. */
export class TraceFormatError extends Error {
  override readonly name = 'TraceFormatError';
}

/**
 * `trace` as JSON text: columns become arrays of numbers under the same names, and `codes`
 * spells out what each number in `code` means.
 */
export function traceToJson(trace: Trace): string {
  return JSON.stringify({ format: FORMAT, codes: EventCode, ...trace }, (_key, value) =>
    ArrayBuffer.isView(value) ? Array.from(value as Int32Array) : value,
  );
}

/** Reads what `traceToJson` wrote. @throws TraceFormatError for anything else */
export function traceFromJson(text: string): Trace {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    throw new TraceFormatError(`Expected a trace as JSON: ${(error as Error).message}`);
  }
  const raw = (typeof found === 'object' && found !== null ? found : {}) as Record<string, unknown>;
  if (raw.format !== FORMAT) {
    throw new TraceFormatError(`Expected a file with "format": "${FORMAT}".`);
  }
  if (raw.version !== TRACE_VERSION) {
    throw new TraceFormatError(
      `Expected version ${TRACE_VERSION} of the trace format, found ${String(raw.version)}.`,
    );
  }
  const column = (name: string) => Int32Array.from(numbersOf(raw, name));
  const trace = validTrace({
    ...raw,
    code: Uint8Array.from(numbersOf(raw, 'code')),
    time: Float64Array.from(numbersOf(raw, 'time')),
    numbers: Float64Array.from(numbersOf(raw, 'numbers')),
    task: column('task'),
    a: column('a'),
    b: column('b'),
    c: column('c'),
    d: column('d'),
  });
  if (trace === null) {
    throw new TraceFormatError('The columns of this trace do not fit together.');
  }
  return trace;
}

function numbersOf(raw: Record<string, unknown>, name: string): number[] {
  const column = raw[name];
  if (Array.isArray(column) && column.every((value) => typeof value === 'number')) return column;
  throw new TraceFormatError(`Expected "${name}" to be an array of numbers.`);
}
