/** Arrows of the drawings: the path of a line with an open head at its end. */

type Point = readonly [x: number, y: number];

/** Length of the two strokes of a head. */
const headLength = 5.5;

/** A line through `points`, its corners rounded off, with a head at the last. */
export function arrow(...points: readonly Point[]): string {
  const [start = [0, 0], ...rest] = points;
  const before = points.at(-2) ?? start;
  const end = points.at(-1) ?? start;
  const corners = rest.map((point, index) => {
    const next = rest[index + 1];
    if (next === undefined) return `L${at(point)}`;
    const previous = points[index] ?? start;
    return `L${at(toward(point, previous, 9))}Q${at(point)} ${at(toward(point, next, 9))}`;
  });
  return `M${at(start)}${corners.join('')}${head(before, end)}`;
}

/** A bow from one point to another, pulled towards `pull`. */
export function bow(from: Point, pull: Point, to: Point): string {
  return `M${at(from)}Q${at(pull)} ${at(to)}${head(pull, to)}`;
}

function head(before: Point, end: Point): string {
  const angle = Math.atan2(end[1] - before[1], end[0] - before[0]);
  const stroke = (turn: number): Point => [
    end[0] - headLength * Math.cos(angle + turn),
    end[1] - headLength * Math.sin(angle + turn),
  ];
  return `M${at(stroke(0.5))}L${at(end)}L${at(stroke(-0.5))}`;
}

function toward([x, y]: Point, [otherX, otherY]: Point, distance: number): Point {
  const share = Math.min(1, distance / (Math.hypot(otherX - x, otherY - y) || 1));
  return [x + (otherX - x) * share, y + (otherY - y) * share];
}

function at([x, y]: Point): string {
  return `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`;
}
