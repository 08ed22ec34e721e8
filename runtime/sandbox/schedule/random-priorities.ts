/**
 * Random orders that find what hides deep (after Burckhardt and others, "A Randomized Scheduler
 * with Probabilistic Guarantees of Finding Bugs"): each task has a random priority and the
 * highest goes first, so that one task can be kept waiting for a long time; at a few random
 * choices the one in front falls behind everyone.
 */
import type { Runnable } from '#kernel/ready-queue.ts';
import type { Chooser } from './task-order.ts';

/**
 * A chooser for one run.
 *
 * @param random uniform 32-bit integers
 * @param choices about how many choices a run has
 * @param drops how often the one in front falls behind
 */
export function randomPriorities(random: () => number, choices: number, drops: number): Chooser {
  const priorities = new Map<Runnable, number>();
  const dropAt = new Set(Array.from({ length: drops }, () => random() % Math.max(1, choices)));
  let lowest = 0;
  return (candidates, choice) => {
    const leader = best(candidates, (one) => {
      const known = priorities.get(one);
      if (known !== undefined) return known;
      const made = 1 + random();
      priorities.set(one, made);
      return made;
    });
    if (!dropAt.has(choice)) return leader;
    priorities.set(candidates[leader] as Runnable, --lowest);
    return best(candidates, (one) => priorities.get(one) ?? 0);
  };
}

function best(candidates: readonly Runnable[], of: (one: Runnable) => number): number {
  let found = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, candidate] of candidates.entries()) {
    const value = of(candidate);
    if (value > most) [found, most] = [index, value];
  }
  return found;
}
