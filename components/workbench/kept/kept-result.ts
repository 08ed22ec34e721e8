/**
 * The output of a reader's last run, so that it is there again after a reload. It is a
 * convenience: it goes first when the store is full, and only with the very text it came from.
 */
import type { OutputLine, RunRecord } from '#trace/run-record.ts';
import type { RecordedRun } from '../result/recorded-run.ts';

const prefix = 'tickwise:result:';
const mostLines = 200;
const mostCharacters = 40_000;

interface Stored {
  readonly version: 1;
  readonly code: string;
  readonly run: RecordedRun;
}

/** Remembers what `code` did, unless it is too much to keep. */
export function keepResult(id: string, code: string, record: RunRecord): void {
  const { trace: _, reports: __, output, ...rest } = record;
  const run: RecordedRun = { ...rest, output: output.slice(0, mostLines).map(withoutValues) };
  const text = JSON.stringify({ version: 1, code, run } satisfies Stored);
  try {
    if (text.length > mostCharacters) localStorage.removeItem(prefix + id);
    else localStorage.setItem(prefix + id, text);
  } catch {
    // It can be made again by one press of Run.
  }
}

/** The text is what was printed; to look into its values takes a run. */
function withoutValues({ parts: _, ...line }: OutputLine): OutputLine {
  return line;
}

/** What `code` did in the last run here, `null` where that is not known. */
export function keptResult(id: string, code: string): RecordedRun | null {
  try {
    const stored = JSON.parse(localStorage.getItem(prefix + id) ?? 'null') as Stored | null;
    if (stored?.version !== 1 || stored.code !== code) return null;
    return Array.isArray(stored.run?.output) && Array.isArray(stored.run.warnings)
      ? stored.run
      : null;
  } catch {
    return null;
  }
}
