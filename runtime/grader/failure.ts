/** How a run that did not finish is told, and checks for exercises in which it should not. */
import { type Expectation, finding } from './expectation.ts';
import type { Run } from './run.ts';
import { inSeconds } from './wording.ts';

/**
 * What stopped the run, as one or two sentences with the learner's own line; the mend that
 * the runtime knows comes last.
 */
export function failureInWords(run: Run<unknown>): string {
  const { error, status } = run;
  const where = placeOf(run);
  const when = inSeconds(run.end);
  const hint = error?.hint ? ` ${error.hint}` : '';
  const what = error === null ? '' : error.message.replace(/\s+$/, '');
  switch (status) {
    case 'finished':
      return `Your program ran to its end at ${when}.`;
    case 'stopped':
      return `You stopped the run at ${when}.`;
    case 'deadlock':
      return sentence(`At ${when} every task waits and nothing can wake one`, what) + hint;
    case 'limit':
      return sentence(`Your program was stopped${where}`, what) + hint;
    case 'error': {
      const type = error?.type ?? 'Error';
      return sentence(`Your program failed${where} with ${article(type)} ${type}`, what) + hint;
    }
  }
}

/**
 * The run ends with an error of this class, and its message matches if a pattern is given. For
 * exercises with `ends: 'error'`.
 */
export function raises(type: string, pattern: RegExp | null = null): Expectation {
  return (run) => {
    const { error } = run;
    const fits = error?.type === type && (pattern === null || error.message.search(pattern) >= 0);
    if (fits) return null;
    return finding(
      `The program should end with ${article(type)} ${type}. ${failureInWords(run)}`,
      run.moment({ time: run.end }, null, error?.at ?? null),
    );
  };
}

/** The line of the learner's own file nearest to the error, `null` if none is on its stack. */
export function failureLine(run: Run<unknown>): number | null {
  const { error } = run;
  if (error === null) return null;
  const places = [error.at, ...error.stack];
  for (const place of places) {
    const line = run.lineOf(place);
    if (line !== null) return line;
  }
  return null;
}

function placeOf(run: Run<unknown>): string {
  const line = failureLine(run);
  return line === null ? '' : ` on line ${line}`;
}

function sentence(start: string, detail: string): string {
  if (detail === '') return `${start}.`;
  return /[.!?]$/.test(detail) ? `${start}: ${detail}` : `${start}: ${detail}.`;
}

function article(noun: string): string {
  return /^[aeiou]/i.test(noun) ? 'an' : 'a';
}
