/** Where each lane lies: vertical places, and the room that names need on the left. */
import type { Lane, Lanes } from '#trace/lane.ts';
import { fitText, textWidth } from './text-width.ts';

export interface Row {
  readonly lane: Lane;
  /** Vertical middle of the lane's bars, in pixels. */
  readonly y: number;
  /** Left end of the name, in pixels from the picture's left edge. */
  readonly indent: number;
  readonly shownName: string;
  /** The row of the parent lane, −1 for none. */
  readonly parent: number;
}

export interface Rows {
  readonly rows: readonly Row[];
  /** Pixels between the left edge and the plot. */
  readonly gutter: number;
  /** Vertical extent of the lanes. */
  readonly top: number;
  readonly bottom: number;
  readonly rowOf: ReadonlyMap<number, Row>;
}

export const nameSize = 13;
const axisHeight = 30;
const gutterMost = 124;
const indentStep = 14;

/** Lays the lanes out from top to bottom; many lanes lie closer together. */
export function layOutRows(lanes: Lanes): Rows {
  const pitch = lanes.lanes.length <= 12 ? 42 : lanes.lanes.length <= 24 ? 34 : 28;
  const indexOf = new Map(lanes.lanes.map((lane, index) => [lane.task, index]));
  const deepest = Math.max(0, ...lanes.lanes.map((lane) => lane.depth));
  // Deep trees indent less, so that names keep their room.
  const step = deepest > 3 ? (3 * indentStep) / deepest : indentStep;

  let y = axisHeight;
  const rows = lanes.lanes.map((lane): Row => {
    const indent = lane.depth * step;
    const middle = y + pitch / 2 + 2;
    y += pitch + underlines(lane) * holdingHeight;
    const shownName = fitText(lane.name, nameSize, gutterMost - indent - 12);
    return { lane, y: middle, indent, shownName, parent: indexOf.get(lane.parent) ?? -1 };
  });
  const widest = Math.max(
    24,
    ...rows.map((row) => row.indent + textWidth(row.shownName, nameSize, 'bold')),
  );
  return {
    rows,
    gutter: Math.ceil(widest) + 14,
    top: axisHeight,
    bottom: y + 4,
    rowOf: new Map(rows.map((row) => [row.lane.task, row])),
  };
}

/** Height of one underline with its name. */
export const holdingHeight = 14;

/** On which underline each holding of `lane` lies, counted from 0: those that overlap stack. */
export function holdingLevels(lane: Lane): number[] {
  const busyUntil: number[] = [];
  return lane.holdings.map((holding) => {
    const free = busyUntil.findIndex((last) => last <= holding.first);
    const level = free === -1 ? busyUntil.length : free;
    busyUntil[level] = holding.last;
    return level;
  });
}

function underlines(lane: Lane): number {
  return Math.max(-1, ...holdingLevels(lane)) + 1;
}
