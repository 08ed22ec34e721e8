/**
 * The points of a run through which its axis goes: every event with a place of its own, its
 * time, and how many slots lie before it. A slot is the room of one step within an instant.
 */
import type { Lanes } from '#trace/lane.ts';

export interface Point {
  readonly event: number;
  readonly time: number;
  /** Slots from the start to here. */
  readonly slots: number;
}

/** Room on the right in which tasks that never end can be seen to wait. */
const tailSlots = 8;

/** Every event with a place of its own, in order, with the slots that lie before it. */
export function pointsOf(lanes: Lanes): Point[] {
  const times = new Map<number, number>([[0, 0]]);
  const steps: { first: number; last: number }[] = [];
  for (const lane of lanes.lanes) {
    for (const span of lane.spans) {
      times.set(span.first, span.from);
      times.set(span.last, span.to);
      if (span.state === 'running') steps.push(span);
    }
    for (const mark of lane.marks) times.set(mark.event, mark.time);
    for (const holding of lane.holdings) {
      times.set(holding.first, holding.from);
      times.set(holding.last, holding.to);
    }
  }
  for (const arrow of lanes.arrows) times.set(arrow.event, arrow.time);
  for (const mark of lanes.outside) times.set(mark.event, mark.time);
  times.set(Math.max(1, lanes.length), lanes.truncated?.from ?? lanes.end);

  const events = [...times.keys()].sort((a, b) => a - b);
  const cost = slotCosts(events, steps, lanes);
  let slots = 0;
  let latest = 0;
  return events.map((event, index) => {
    slots += cost[index] ?? 0;
    latest = Math.max(latest, times.get(event) ?? 0);
    return { event, time: latest, slots };
  });
}

/** Runs of points at one time that have slots between them. */
export function instantsOf(points: readonly Point[]): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  let open = points[0];
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (open === undefined || next?.time === point.time) continue;
    if (point.slots > open.slots) found.push({ first: open.event, last: point.event });
    open = next;
  }
  return found;
}

/** Slots between each event and the one before it. */
function slotCosts(
  events: readonly number[],
  steps: readonly { first: number; last: number }[],
  lanes: Lanes,
): number[] {
  const cost = events.map(() => 0);
  const indexOf = new Map(events.map((event, index) => [event, index]));
  for (const step of steps) {
    const first = indexOf.get(step.first) ?? 0;
    const last = indexOf.get(step.last) ?? first;
    // A step with many events inside is a little wider, so that they can be told apart.
    const width = 1 + Math.min(1, Math.max(0, last - first - 1) * 0.2);
    for (let index = first + 1; index <= last; index++) {
      cost[index] = (cost[index] ?? 0) + width / (last - first);
    }
  }
  if (hangs(lanes)) {
    cost[cost.length - 1] = (cost.at(-1) ?? 0) + tailSlots;
  }
  return cost;
}

/** True where a task still waits when the run ends; a trace that is cut off cannot tell. */
export function hangs(lanes: Lanes): boolean {
  return lanes.truncated === null && lanes.lanes.some((lane) => lane.end === 'pending');
}

/**
 * Both lists with points at the times of either, and each instant as wide as in the run that
 * has more steps in it. What stands between two events of a run goes straight from one to the
 * other; where the other run has an instant meanwhile, this one needs corners there too.
 */
export function alignPoints(
  left: readonly Point[],
  right: readonly Point[],
): readonly [Point[], Point[]] {
  const [one, other] = [slotsByTime(left), slotsByTime(right)];
  const times = [...new Set([...one.keys(), ...other.keys()])].sort((a, b) => a - b);
  let begin = 0;
  const instants = times.map((time) => {
    const width = Math.max(one.get(time) ?? 0, other.get(time) ?? 0);
    begin += width;
    return { time, begin: begin - width, end: begin };
  });
  return [throughInstants(left, instants), throughInstants(right, instants)];
}

/** Slots that belong to each time. */
function slotsByTime(points: readonly Point[]): Map<number, number> {
  const found = new Map<number, number>();
  let last = 0;
  for (const { time, slots } of points) {
    found.set(time, (found.get(time) ?? 0) + slots - last);
    last = slots;
  }
  return found;
}

interface Instant {
  readonly time: number;
  /** Slots before it, and with it. */
  readonly begin: number;
  readonly end: number;
}

function throughInstants(points: readonly Point[], instants: readonly Instant[]): Point[] {
  const found: Point[] = [];
  let corners: Omit<Point, 'event'>[] = [];
  let next = 0;
  let before = 0;
  for (const { time, begin, end } of instants) {
    const from = next;
    while (points[next]?.time === time) next++;
    if (from === next) corners.push({ time, slots: begin });
    for (const point of points.slice(from, next)) {
      addBetween(found, corners, point.event);
      corners = [];
      found.push({ ...point, slots: begin + point.slots - before });
    }
    before = points[next - 1]?.slots ?? 0;
    corners.push({ time, slots: end });
    // Beyond the end of this run there is nothing to place.
    if (next === points.length) break;
  }
  return found;
}

/** Spreads the corners over the events between the last point and `event`. */
function addBetween(found: Point[], corners: readonly Omit<Point, 'event'>[], event: number): void {
  const last = found.at(-1)?.event ?? 0;
  for (const [index, corner] of corners.entries()) {
    const part = (index + 1) / (corners.length + 1);
    if (event > last) found.push({ ...corner, event: last + part * (event - last) });
  }
}
