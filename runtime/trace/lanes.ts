/** Derives what the timeline draws: one lane a task, with its states, marks and arrows. */
import { events, type TraceEvent } from './events.ts';
import type { Arrow, Lanes, Mark, Moment } from './lane.ts';
import { LaneBuilder } from './lane-builder.ts';
import { ObjectTable } from './object-table.ts';
import { taskNames } from './task-names.ts';
import { seconds, type Trace } from './trace.ts';
import { waitWords } from './wait-words.ts';
import { cancelCause, wakeCause } from './wake-cause.ts';

/**
 * Derives the lanes of `trace`; linear in the number of events.
 *
 * @example
 * const { lanes: all, arrows } = lanes(record.trace);
 */
export function lanes(trace: Trace): Lanes {
  const { names, housekeeping } = taskNames(trace);
  const objects = new ObjectTable();
  const tasks = new Map<number, LaneBuilder>();
  const arrows: Arrow[] = [];
  const outside: Mark[] = [];
  let lines = 0;
  const nameOf = (task: number) => names.get(task) ?? `task ${task}`;

  for (const event of events(trace)) {
    const lane = 'task' in event ? tasks.get(event.task) : undefined;
    switch (event.type) {
      case 'taskCreated':
        if (housekeeping.has(event.task)) break;
        tasks.set(event.task, new LaneBuilder(event, nameOf(event.task)));
        break;
      case 'taskReady': {
        const waited = lane?.ready(event);
        if (waited) {
          const cause = wakeCause(waited, event.by, tasks, nameOf, objects);
          arrows.push(arrow('wake', event.by, event, cause));
        }
        break;
      }
      case 'stepStarted':
        lane?.step(event);
        break;
      case 'waits':
        lane?.wait(event, waitWords(event, objects));
        break;
      case 'blocked':
        lane?.block(event);
        break;
      case 'taskEnded':
        lane?.finish(event);
        break;
      case 'cancelRequested': {
        if (lane === undefined) break;
        lane.cancelAsked(event.by);
        arrows.push(arrow('cancel', event.by, event, cancelCause(event.by, tasks, nameOf)));
        break;
      }
      case 'objectCreated':
        objects.add(event);
        break;
      case 'acquired':
        objects.acquired(event);
        break;
      case 'released':
        objects.released(event);
        break;
      case 'printed':
      case 'warned':
      case 'cancelSwallowed': {
        const mark = markOf(event, lines);
        if (event.type === 'printed') lines++;
        (lane?.marks ?? outside).push(mark);
        break;
      }
      case 'turnStarted':
      case 'taskRenamed':
      case 'timerSet':
      case 'timerFired':
      case 'timerCancelled':
      case 'sized':
      case 'coroutineEntered':
      case 'coroutineLeft':
      case 'awaitsTask':
      // What the handler prints, or the warning that goes with it, has a mark already.
      case 'handlerTold':
      case 'itemPut':
      case 'itemTaken':
        break;
      default:
        event satisfies never;
    }
  }

  const close = trace.dropped === null ? trace.end : trace.dropped.from;
  const end: Moment = { time: seconds(close), index: trace.length };
  const holdings = objects.holdings(end);
  return {
    lanes: nested(tasks).map(([task, depth]) => task.lane(depth, holdings, end)),
    arrows,
    outside,
    end: seconds(trace.end),
    length: trace.length,
    truncated: trace.dropped && { ...trace.dropped, from: seconds(trace.dropped.from) },
  };
}

function arrow(
  type: Arrow['type'],
  from: number,
  to: { task: number; time: number; index: number },
  cause: string,
): Arrow {
  return { type, from, to: to.task, time: to.time, event: to.index, cause };
}

function markOf(
  event: Extract<TraceEvent, { type: 'printed' | 'warned' | 'cancelSwallowed' }>,
  line: number,
): Mark {
  const at = { time: event.time, event: event.index, site: event.site };
  switch (event.type) {
    case 'printed':
      return { ...at, type: 'output', stream: event.stream, text: event.text, line };
    case 'warned':
      return { ...at, type: 'warning', kind: event.kind, text: event.message };
    case 'cancelSwallowed':
      return { ...at, type: 'cancelSwallowed' };
  }
}

/** Parents before their children; a task whose parent was not recorded stands at the top. */
function nested(tasks: ReadonlyMap<number, LaneBuilder>): [LaneBuilder, depth: number][] {
  const children = new Map<LaneBuilder | undefined, LaneBuilder[]>();
  for (const task of tasks.values()) {
    const parent = tasks.get(task.parent);
    const siblings = children.get(parent);
    if (siblings) siblings.push(task);
    else children.set(parent, [task]);
  }
  const ordered: [LaneBuilder, number][] = [];
  // An explicit stack: a chain of tasks may be far deeper than the call stack.
  const open: [LaneBuilder, number][] = (children.get(undefined) ?? [])
    .toReversed()
    .map((task) => [task, 0]);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    ordered.push(next);
    for (const child of (children.get(next[0]) ?? []).toReversed()) open.push([child, next[1] + 1]);
  }
  return ordered;
}
