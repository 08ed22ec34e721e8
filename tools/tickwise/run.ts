/** `tickwise run FILE`: runs one TypeScript program on the virtual clock. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runIsolated } from '#sandbox/node/run-isolated.ts';
import { traceToJson } from '#trace/json.ts';
import type { RunRecord } from '#trace/run-record.ts';
import type { Command } from './command.ts';
import { compileFile } from './compile-file.ts';
import { UnreadableFileError } from './program-file.ts';
import { told } from './told-run.ts';

export const runCommand: Command = {
  name: 'run',
  usage: 'run FILE [--json] [--seed N] [--cpu NANOSECONDS] [--input LINE]… [--trace FILE]',
  run,
};

interface Options {
  readonly file: string;
  readonly json: boolean;
  readonly seed: number;
  /** Null: what the program asks for. */
  readonly cpu: number | null;
  /** What `input()` reads, a line each. */
  readonly input: readonly string[];
  readonly trace: string | null;
}

async function run(args: readonly string[]): Promise<number> {
  const options = read(args);
  if (typeof options === 'string') return refuse(`${options}\nUsage: tickwise ${runCommand.usage}`);
  try {
    const compiled = await compileFile(options.file);
    const record =
      'record' in compiled
        ? compiled.record
        : await runIsolated({
            script: compiled.script,
            seed: options.seed,
            input: options.input,
            ...(options.cpu !== null && { cpu: options.cpu }),
          });
    if (options.trace !== null) writeFileSync(options.trace, traceToJson(record.trace));
    if (options.json) process.stdout.write(`${JSON.stringify(brief(record))}\n`);
    else tell(record, compiled.sources);
    return options.json || record.status === 'finished' ? 0 : 1;
  } catch (error) {
    if (error instanceof UnreadableFileError) return refuse(error.message);
    throw error;
  }
}

function read(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
        cpu: { type: 'string' },
        input: { type: 'string', multiple: true, default: [] },
        trace: { type: 'string' },
      },
    });
    const [file, ...rest] = positionals;
    if (file === undefined) return 'Name the file to run.';
    if (rest.length > 0) return `One file at a time; '${rest[0]}' is one too many.`;
    const seed = Number(values.seed);
    if (!Number.isSafeInteger(seed)) return `--seed takes an integer, not '${values.seed}'.`;
    const cpu = values.cpu === undefined ? null : Number(values.cpu);
    if (cpu !== null && !(cpu >= 0 && values.cpu !== '')) {
      return `--cpu takes the nanoseconds of a loop round, not '${values.cpu}'.`;
    }
    const { json, input, trace = null } = values;
    return { file, json, seed, cpu, input: input.flatMap((text) => text.split('\n')), trace };
  } catch (error) {
    return (error as Error).message;
  }
}

/** The record in the form that other programs read. */
function brief({ output, end, status, error, warnings }: RunRecord) {
  return {
    output: output.map(({ time, stream, text }) => ({ time, stream, text })),
    end,
    status,
    error: error && {
      type: error.type,
      message: error.message,
      file: error.at?.file ?? null,
      line: error.at?.line ?? null,
      stack: error.stack,
    },
    warnings: warnings.map(({ kind, message, at }) => ({
      kind,
      message,
      file: at?.file ?? null,
      line: at?.line ?? null,
    })),
  };
}

function tell(record: RunRecord, sources: Readonly<Record<string, string>>): void {
  const { output, report } = told(record, sources);
  if (output !== '') process.stdout.write(output);
  if (report !== '') process.stderr.write(report);
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
