/** Words for the orders in which an attempt was run. */
import type { Exploration, Turn } from '#trace/run-record.ts';
import type { Run } from './run.ts';
import type { OrdersTried } from './verdict.ts';
import { counted, inSeconds, listed, quoted, times } from './wording.ts';

/** The orders of several runs taken together: as sure as the least sure of them. */
export function ordersTried(explorations: readonly Exploration[]): OrdersTried | null {
  if (explorations.length === 0) return null;
  const covered = explorations.map((one) => one.covered).filter((one) => one !== null);
  return {
    runs: explorations.reduce((sum, { runs }) => sum + runs, 0),
    covered: covered.length === 0 ? null : Math.min(...covered),
  };
}

/** How sure it is, to go behind “it holds”: `in every order its tasks can take (648 runs)`. */
export function sureness({ runs, covered }: OrdersTried): string {
  const many = runs.toLocaleString('en');
  if (covered === null) return `in every order that its tasks can take (${many} runs)`;
  if (covered < 1) return `in ${many} other orders`;
  return `in every order with up to ${counted(covered, 'task')} out of turn, and in others at random (${many} runs)`;
}

/** Where an order departs from the usual one, as a sentence behind the message. */
export function orderInWords(run: Run, turns: readonly Turn[]): string {
  const name = (id: number) => {
    const task = run.activity.tasks.get(id);
    return task === undefined ? 'a callback' : quoted(task.name);
  };
  const moves: { words: string; time: number; count: number }[] = [];
  for (const { time, task, before } of turns) {
    const words = `${name(task)} goes before ${name(before)}`;
    const last = moves.at(-1);
    if (last?.words === words && last.time === time) last.count++;
    else moves.push({ words, time, count: 1 });
  }
  const told = moves.map(({ words, time, count }, index) => {
    const often = count === 1 ? '' : ` ${times(count)} in a row`;
    return `${words}${often}${moves[index - 1]?.time === time ? '' : ` at ${inSeconds(time)}`}`;
  });
  return `It happens when ${listed(told, 3)}: any task that is ready may be next.`;
}
