/**
 * A piecewise linear scale over many knots, and round numbers to label one. Small on purpose:
 * this goes to the page, where a general scale with its colours, dates and number formats would
 * weigh more than the rest of the timeline together.
 */

/** The function through `knots` (ascending `x`), constant beyond them. */
export function polyline(xs: readonly number[], ys: readonly number[]): (x: number) => number {
  return (x) => {
    const right = firstIndex(xs.length, (index) => (xs[index] as number) > x);
    if (right === 0) return ys[0] ?? 0;
    const [x0, x1] = [xs[right - 1] as number, xs[right] as number];
    const [y0, y1] = [ys[right - 1] as number, ys[right] as number];
    return y0 + Math.min(1, (x - x0) / (x1 - x0)) * (y1 - y0);
  };
}

/** The first index that `passes`, by bisection; the last index where none does. */
export function firstIndex(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Multiples of 1, 2 or 5 times a power of ten from 0 to `end`, about `count` of them. */
export function roundNumbers(end: number, count: number): number[] {
  const rough = end / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power * 1.42 >= rough) ?? 10;
  const step = factor * power;
  const steps = Math.floor(end / step + 1e-9);
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
