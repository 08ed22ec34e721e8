/** Proofs as an author reads them in a terminal: a line for each, under its chapter. */
import type { Proof } from '../content/proof.ts';
import type { AuthorMistake } from '../course/author-mistake.ts';

/** Writes proofs in their order, with a heading where a new group begins. */
export class ToldProofs {
  #group = '';

  /** What to print for `proof`: its line, or what is to mend. */
  line(proof: Proof): string {
    const { group, subject, facts, mistakes } = proof;
    const heading = group === this.#group ? '' : `${this.#group === '' ? '' : '\n'}${group}\n`;
    this.#group = group;
    if (mistakes.length === 0) return `${heading}  ✓ ${subject}: ${facts.join(', ')}\n`;
    return `${heading}  ✗ ${subject}\n${mistakes.map(told).join('')}`;
  }
}

/** The closing lines. */
export function summed(proofs: readonly Proof[]): string {
  const open = proofs.filter(({ mistakes }) => mistakes.length > 0);
  const count = open.reduce((sum, { mistakes }) => sum + mistakes.length, 0);
  const proven = proofs.length - open.length;
  const score = mutationScore(proofs);
  const percent =
    score === null ? '' : ((100 * score.killed) / Math.max(1, score.mutants)).toFixed(1);
  const graders =
    score === null
      ? ''
      : `\nMutation score of the graders: ${percent} % (${score.killed} of ${score.mutants} rejected)`;
  return `${graders}\n${proven} proven, ${count} to mend\n`;
}

/** How many changed solutions were rejected in all, `null` where none was asked for. */
export function mutationScore(
  proofs: readonly Proof[],
): { readonly mutants: number; readonly killed: number } | null {
  const scores = proofs.flatMap(({ score }) => score ?? []);
  if (scores.length === 0) return null;
  const sum = (of: 'mutants' | 'killed') => scores.reduce((total, one) => total + one[of], 0);
  return { mutants: sum('mutants'), killed: sum('killed') };
}

function told({ folder, file, line, found, expected, mend }: AuthorMistake): string {
  const path = folder === '' ? file : `${folder}/${file}`;
  const place = line === undefined ? path : `${path}:${line}`;
  return `      ${place}: ${found}\n        Expected: ${expected}\n        To mend it: ${mend}\n`;
}
