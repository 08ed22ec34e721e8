/** Words and numbers as the grader's messages use them. */

/** Virtual seconds as the output shows them: `9.000 s`; finer than a millisecond only if needed. */
export function inSeconds(time: number): string {
  const rounded = time.toFixed(3);
  const exact = nanoseconds(Number(rounded)) === nanoseconds(time);
  return `${exact ? rounded : time.toFixed(9).replace(/0+$/, '')} s`;
}

/** Whether two virtual times are the same nanosecond. */
export function sameTime(one: number, other: number): boolean {
  return nanoseconds(one) === nanoseconds(other);
}

/** Whether `one` lies after `other` by at least a nanosecond. */
export function later(one: number, other: number): boolean {
  return nanoseconds(one) > nanoseconds(other);
}

const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Small counts in words, larger ones in digits: `twelve`, `40`. */
export function inWords(count: number): string {
  return words[count] ?? String(count);
}

/** `one task`, `three tasks`, `no tasks`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${inWords(count)} ${count === 1 ? noun : plural}`;
}

/** `never`, `once`, `twice`, `twelve times`. */
export function times(count: number): string {
  return ['never', 'once', 'twice'][count] ?? `${inWords(count)} times`;
}

/** `runs twice`, `never runs`. */
export function howOften(verb: string, count: number): string {
  return count === 0 ? `never ${verb}` : `${verb} ${times(count)}`;
}

/** `a`, `a and b`, `a, b and c`; cut after `most` with the number left out. */
export function listed(items: readonly string[], most = 5): string {
  const shown = items.length > most ? items.slice(0, most) : items;
  const rest = items.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** A text as a learner reads it in a sentence: in quotes, shortened. */
export function quoted(text: string, most = 80): string {
  const line = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  return `“${line.replaceAll('\n', '⏎')}”`;
}

/** The sentence with its first letter in upper case. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function nanoseconds(time: number): number {
  return Math.round(time * 1e9);
}
