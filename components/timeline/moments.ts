/**
 * A run as a list of things that happen, in order: what the table prints, what the stepper
 * stops at, and what is said at the cursor. The picture is drawn from the same lanes and
 * words, so the two cannot differ.
 */
import type { Lane, Lanes } from '#trace/lane.ts';
import { lastEvent } from './marks/ending.ts';
import { arrowWords, endWords, holdingWords, markWords, spanWords } from './wording.ts';

export interface Moment {
  readonly event: number;
  readonly time: number;
  /** The task it happens to, 0 for none. */
  readonly task: number;
  readonly text: string;
  /** Site of the source line, 0 where none is known. */
  readonly site: number;
  /** Which line of the output it prints, −1 for none. */
  readonly line: number;
}

/** Everything that happens in the run, in the order in which it happened. */
export function moments(lanes: Lanes): Moment[] {
  const names = new Map(lanes.lanes.map((lane) => [lane.task, lane.name]));
  const name = (task: number) => names.get(task) ?? `task ${task}`;
  const all = lanes.lanes.flatMap(momentsOf);
  for (const arrow of lanes.arrows) {
    const { event, time, to: task } = arrow;
    all.push({ event, time, task, text: arrowWords(arrow, name), site: 0, line: -1 });
  }
  for (const mark of lanes.outside) {
    const line = mark.type === 'output' ? mark.line : -1;
    all.push({ ...mark, task: 0, text: markWords('the program', mark), line });
  }
  // Stable: what shares an event keeps the order written above.
  return all.sort((a, b) => a.event - b.event);
}

function momentsOf(lane: Lane): Moment[] {
  const { task } = lane;
  const found: Moment[] = [];
  for (const span of lane.spans) {
    const { first: event, from: time, site } = span;
    found.push({ event, time, task, text: spanWords(lane, span), site, line: -1 });
  }
  for (const held of lane.holdings) {
    const { first: event, from: time } = held;
    found.push({ event, time, task, text: holdingWords(lane, held), site: 0, line: -1 });
  }
  for (const mark of lane.marks) {
    const { event, time, site } = mark;
    const line = mark.type === 'output' ? mark.line : -1;
    found.push({ event, time, task, text: markWords(lane.name, mark), site, line });
  }
  const end = endWords(lane);
  if (end !== null) {
    const event = lastEvent(lane);
    found.push({ event, time: lane.ended, task, text: end, site: 0, line: -1 });
  }
  return found;
}
