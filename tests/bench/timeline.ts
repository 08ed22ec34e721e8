/**
 * Draws and scrubs runs of growing size and prints what that takes. Wanted: 10,000 events drawn
 * in under 100 ms, and a state at the cursor well within a frame (16 ms) at any size.
 *
 *     npm run bench:timeline
 */
import { History } from '#trace/history.ts';
import { lanes } from '#trace/lanes.ts';
import type { Trace } from '#trace/trace.ts';
import { createAxis } from '../../components/timeline/axis-scale.ts';
import { figureHtml } from '../../components/timeline/figure.ts';
import { firstWindow, windowFrom } from '../../components/timeline/lane-window.ts';
import { MomentIndex } from '../../components/timeline/moment-index.ts';
import { moments } from '../../components/timeline/moments.ts';
import { ownTasks } from '../../components/timeline/own-tasks.ts';
import { stateHtml } from '../../components/timeline/state-html.ts';
import { crowd } from '../timeline/runs.ts';

const rounds = 5;

/** A worker's round is five events: ready, step, output, wait; the fifth is its first. */
const sizes: readonly (readonly [tasks: number, rounds: number])[] = [
  [20, 12],
  [50, 49],
  [200, 124],
  [1000, 24],
];

console.log(' events   lanes   draw ms   kB of SVG   one step ms   worst jump ms   lookup ms');
for (const [tasks, times] of sizes) measure(crowd(tasks, times));

function measure(trace: Trace): void {
  const picture = ownTasks(lanes(trace));
  const figure = () => {
    const drawn = ownTasks(lanes(trace));
    const many = drawn.lanes.length > windowFrom;
    return figureHtml(drawn, 'bench', many ? { window: firstWindow } : {});
  };
  const draw = best(figure);
  const size = figure().length;
  const history = new History(trace);
  history.at(trace.length);
  const name = (task: number) => `task ${task}`;
  const shown = (index: number) => stateHtml(history.at(index), trace, name);
  const middle = Math.floor(trace.length / 2);
  history.at(middle);
  const steps = 100;
  const step = best(() => {
    for (let index = 0; index < steps; index++) shown(middle + index);
  });
  const places = Array.from({ length: 60 }, (_, index) =>
    Math.floor(trace.length * ((index * 0.618) % 1)),
  );
  const jump = Math.max(...places.map((place) => timed(() => shown(place))));
  const axis = createAxis(picture);
  const index = new MomentIndex(moments(picture), trace);
  const lookup = best(() => {
    for (const place of places) {
      axis.place(place);
      index.last(place);
    }
  });
  const cells = [
    [trace.length.toLocaleString('en'), 7],
    [picture.lanes.length.toLocaleString('en'), 8],
    [draw.toFixed(1), 10],
    [(size / 1024).toFixed(0), 12],
    [(step / steps).toFixed(3), 14],
    [jump.toFixed(2), 16],
    [(lookup / places.length).toFixed(4), 12],
  ] as const;
  console.log(cells.map(([text, width]) => text.padStart(width)).join(''));
}

function best(work: () => unknown): number {
  return Math.min(...Array.from({ length: rounds }, () => timed(work)));
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
