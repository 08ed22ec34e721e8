/** How a run that did not finish is told, and checks for exercises in which it should not. */

import { finding } from './finding.ts';
import type { Expectation, Run } from './run.ts';
import type { RightEnding } from './scenario.ts';
import { capitalised, inSeconds } from './wording.ts';

/**
 * What stopped the run, as one or two sentences with the learner's own line; the mend that
 * the runtime knows comes last.
 */
export function failureInWords(run: Run<unknown>): string {
  const { error, status } = run;
  const when = inSeconds(run.end);
  const what = error?.message.trim() ?? '';
  const hint = error?.hint ? ` ${error.hint}` : '';
  switch (status) {
    case 'finished':
      return `Your program ran to its end at ${when}.`;
    case 'stopped':
      return `You stopped the run at ${when}.`;
    case 'deadlock':
      return deadlock(`Your program stands still at ${when}`, what) + hint;
    case 'limit':
      return limit(placeOf(run), what) + hint;
    case 'error': {
      const type = error?.type ?? 'Error';
      return (
        sentence(`Your program failed${placeOf(run)} with ${article(type)} ${type}`, what) + hint
      );
    }
  }
}

const endings: Readonly<Record<RightEnding, string>> = {
  finished: 'The program runs to its end',
  error: 'The program ends with an error',
  deadlock: 'The program stands still',
};

const due: Readonly<Record<RightEnding, string>> = {
  finished: 'It should run to its end.',
  error: 'It should end with an error.',
  deadlock: 'It should stand still.',
};

/** The requirement that comes before all others: how a right answer's run ends. */
export function endingRequirement(ends: RightEnding): string {
  return endings[ends];
}

/** What is told where the run did not end as it should: a good end needs a word on what was due. */
export function wrongEnding(run: Run<unknown>, ends: RightEnding): string {
  const told = failureInWords(run);
  return run.status === 'finished' ? `${told} ${due[ends]}` : told;
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

/** The runtime tells a deadlock in lines: what it is, then each task that waits. */
function deadlock(start: string, what: string): string {
  const [head = '', ...waits] = what.split('\n').map((line) => line.trim());
  const first = sentence(start, head);
  return waits.length === 0 ? first : `${first} ${capitalised(waits.join('; '))}.`;
}

/** Some limits are told as what “the program” did until it was stopped. */
function limit(where: string, what: string): string {
  if (/^The program .* stopped\b/.test(what)) return what.replace(/^The/, 'Your');
  return sentence(`Your program was stopped${where}`, what.replace(/^The program /, 'it '));
}

function sentence(start: string, detail: string): string {
  if (detail === '') return `${start}.`;
  return /[.!?]$/.test(detail) ? `${start}: ${detail}` : `${start}: ${detail}.`;
}

function article(noun: string): string {
  return /^[aeiou]/i.test(noun) ? 'an' : 'a';
}
