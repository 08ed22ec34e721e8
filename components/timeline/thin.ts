/**
 * Leaves out what nobody could see: of the spans of one lane that lie within the same
 * thousandth of a long run's width, the one that matters most stands for all.
 */
import type { Span } from '#trace/lanes.ts';
import type { Axis } from './axis-scale.ts';

const cells = 1000;
/** Below this many spans a lane is drawn whole. */
const enough = 200;
const weight: Record<Span['state'], number> = { blocking: 3, running: 2, waiting: 1, ready: 0 };

/** The spans of one lane that are worth drawing. */
export function thin(spans: readonly Span[], axis: Axis): readonly Span[] {
  if (spans.length <= enough) return spans;
  const kept: Span[] = [];
  let cell = -1;
  for (const span of spans) {
    const first = Math.floor(axis.place(span.first).share * cells);
    const last = Math.floor(axis.place(span.last).share * cells);
    const previous = kept.at(-1);
    if (first !== cell || first !== last || previous === undefined) {
      kept.push(span);
    } else if (weight[span.state] > weight[previous.state]) {
      kept[kept.length - 1] = span;
    }
    cell = first === last ? first : -1;
  }
  return kept;
}
