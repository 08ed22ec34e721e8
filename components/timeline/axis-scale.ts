/**
 * Where an event stands on the horizontal axis.
 *
 * Time alone cannot say it: a step of a coroutine takes no virtual time, so a cause and its
 * effect would lie on one another. The axis therefore advances with time *between* instants
 * and with the logical order *within* one: every step gets a slot of its own, as wide as the
 * number of things that happen in it. A run that takes no time at all is all slots.
 *
 * A place is `share` of the plot's width plus `offset` pixels, because the static page does
 * not know its width: CSS adds the two (`calc(40% + 12px)`), so one drawing fits every column.
 * Few steps get slots in pixels, many steps share a part of the width.
 */

import type { Lanes } from '#trace/lane.ts';
import { alignPoints, hangs, instantsOf, type Point, pointsOf } from './axis-points.ts';
import { firstIndex, polyline } from './polyline.ts';

/** A place on the axis: `share` (0 to 1) of the plot's width and `offset` pixels more. */
export interface Place {
  readonly share: number;
  readonly offset: number;
}

export interface Axis {
  /** Seconds at which the run ended, and the event after the last. */
  readonly end: number;
  readonly length: number;
  /** True when the run took no time, so that the axis shows order alone. */
  readonly logical: boolean;
  /** Where `event` stands; fractions lie between events. */
  place(event: number): Place;
  /** The instants at which steps ran, each from its first event to its last. */
  readonly instants: readonly { readonly first: number; readonly last: number }[];
  /** Where `time` begins, before the steps that happen at it. */
  placeOfTime(time: number): Place;
  /** The first event at or after `time`, with the fraction by which `time` lies before it. */
  eventOfTime(time: number): number;
  /** Virtual seconds at `event`. */
  time(event: number): number;
  /** The inverse of `place` for a plot `width` pixels wide. */
  eventAtPixel(x: number, width: number): number;
  /** Where `event` stands on a track that has no width of its own, 0 to 1, and its inverse. */
  progress(event: number): number;
  eventAt(progress: number): number;
}

const slotWidth = 7;
/** The plot width by which places on the track are reckoned. */
const trackWidth = 560;
/** Room on the right, as a share, in which tasks that never end can be seen to wait. */
const tailRoom = 0.16;
/** A run that takes no time is drawn as if it had at least this many. */
const logicalSlots = 14;
/** Slots may take this many pixels; beyond, they take `slotShare` of the width. */
const slotRoom = 112;
const slotShare = 0.45;

/** The axis of a run. */
export function createAxis(lanes: Lanes): Axis {
  const points = pointsOf(lanes);
  const end = points.at(-1)?.time ?? 0;
  const slots = points.at(-1)?.slots ?? 0;
  // A timeless run of a few steps keeps to the left instead of growing into blocks.
  const total = end === 0 ? Math.max(slots, logicalSlots) : slots;
  const tail = hangs(lanes);
  if (tail) points.push({ ...(points.pop() as Point), slots: total });
  return axisThrough(points, { end, total, tail });
}

/** The axes of two runs, on which equal times stand at equal places. */
export function alignedAxes(left: Lanes, right: Lanes): readonly [Axis, Axis] {
  const [one, other] = alignPoints(pointsOf(left), pointsOf(right));
  const end = Math.max(one.at(-1)?.time ?? 0, other.at(-1)?.time ?? 0);
  const slots = Math.max(one.at(-1)?.slots ?? 0, other.at(-1)?.slots ?? 0);
  const total = end === 0 ? Math.max(slots, logicalSlots) : slots;
  const scale = { end, total, tail: false };
  return [axisThrough(one, scale), axisThrough(other, scale)];
}

interface Scale {
  /** Seconds, and slots, that the whole width stands for. */
  readonly end: number;
  readonly total: number;
  /** Whether the last point stands for waiting that nobody ends. */
  readonly tail: boolean;
}

function axisThrough(points: readonly Point[], { end, total, tail }: Scale): Axis {
  const steps = tail ? points.slice(0, -1) : points;
  const inPixels = end > 0 && total * slotWidth <= slotRoom;
  const tailShare = tail && end > 0 ? tailRoom : 0;
  const timeShare = end === 0 ? 0 : inPixels || total === 0 ? 1 - tailShare : 1 - slotShare;
  const slotPixels = inPixels ? total * slotWidth : 0;

  const share = (point: Point) => {
    const byTime = end === 0 ? 0 : (point.time / end) * timeShare;
    if (inPixels || total === 0) return tail && point === points.at(-1) ? 1 : byTime;
    return byTime + (point.slots / total) * (1 - timeShare);
  };
  const offset = (point: Point) =>
    inPixels ? point.slots * slotWidth - share(point) * slotPixels : 0;

  const events = points.map((point) => point.event);
  const along = (value: (point: Point) => number) => polyline(events, points.map(value));
  const shareOf = along(share);
  const offsetOf = along(offset);
  const timeOf = along((point) => point.time);
  const place = (event: number): Place => ({ share: shareOf(event), offset: offsetOf(event) });
  const at = (index: number) => points[index] as Point;
  const eventAtPixel = (x: number, width: number) => {
    const pixel = (index: number) => share(at(index)) * width + offset(at(index));
    const next = firstIndex(points.length, (index) => pixel(index) > x);
    if (next <= 0) return at(0).event;
    const span = pixel(next) - pixel(next - 1);
    const part = span > 0 ? Math.min(1, (x - pixel(next - 1)) / span) : 1;
    return at(next - 1).event + part * (at(next).event - at(next - 1).event);
  };

  const eventOfTime = (time: number) => {
    const next = firstIndex(points.length, (index) => at(index).time >= time);
    if (next <= 0 || at(next).time <= time) return at(next).event;
    const before = at(next - 1);
    const part = (time - before.time) / (at(next).time - before.time);
    return before.event + part * (at(next).event - before.event);
  };

  return {
    end,
    length: points.at(-1)?.event ?? 0,
    logical: end === 0,
    instants: instantsOf(steps),
    place,
    time: timeOf,
    placeOfTime: (time) => place(eventOfTime(time)),
    eventOfTime,
    eventAtPixel,
    progress: (event) => pixels(place(event), trackWidth) / trackWidth,
    eventAt: (progress) => eventAtPixel(progress * trackWidth, trackWidth),
  };
}

/** Pixels of `place` in a plot `width` pixels wide. */
export function pixels(place: Place, width: number): number {
  return place.share * width + place.offset;
}

/** The distance from `from` to `to`. */
export function distance(from: Place, to: Place): Place {
  return { share: to.share - from.share, offset: to.offset - from.offset };
}
