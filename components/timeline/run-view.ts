/** One run in the page: its picture, its controls, and what is looked up in it while it shows. */
import { History, turnStarts } from '#trace/history.ts';
import type { Lanes } from '#trace/lane.ts';
import { lanes } from '#trace/lanes.ts';
import type { RunRecord } from '#trace/run-record.ts';
import type { RunState } from '#trace/run-state.ts';
import { siteOf, type Trace } from '#trace/trace.ts';
import { type Axis, createAxis } from './axis-scale.ts';
import { CursorLayer } from './cursor-layer.ts';
import { figureHtml } from './figure.ts';
import { firstWindow, LaneWindow, windowFrom } from './lane-window.ts';
import { MarkFocus } from './mark-focus.ts';
import { MomentIndex } from './moment-index.ts';
import { type Moment, moments } from './moments.ts';
import { ownTasks } from './own-tasks.ts';
import { firstIndex } from './polyline.ts';
import type { StepUnit } from './transport.ts';

/** A place in the source. */
export interface Position {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** Where a live task stands. */
export interface TaskPosition extends Position {
  readonly task: number;
  readonly state: 'running' | 'ready' | 'waiting';
}

export class RunView {
  readonly record: Pick<RunRecord, 'trace' | 'status'>;
  readonly picture: Lanes;
  readonly axis: Axis;
  readonly moments: MomentIndex;
  readonly layer: CursorLayer;
  readonly marks: MarkFocus;
  readonly #window: LaneWindow | null;
  readonly #history: History;
  readonly #turns: readonly number[];
  readonly #names: ReadonlyMap<number, string>;

  /** Draws `picture`, the lanes of `record`, into `figure`; `id` is the prefix of its ids. */
  constructor(
    record: Pick<RunRecord, 'trace' | 'status'>,
    picture: Lanes,
    figure: HTMLElement,
    id: string,
  ) {
    this.record = record;
    this.picture = picture;
    const axis = createAxis(picture);
    const all = moments(picture);
    const many = picture.lanes.length > windowFrom;
    const window = many ? { window: firstWindow } : {};
    figure.innerHTML = figureHtml(picture, id, { axis, moments: all, ...window });
    this.axis = axis;
    this.moments = new MomentIndex(all, record.trace);
    this.layer = new CursorLayer(figure);
    this.marks = new MarkFocus(figure.querySelector('.tw-drawing') as SVGSVGElement);
    this.#window = many
      ? new LaneWindow(figure, picture, axis, id, () => this.marks.refresh())
      : null;
    this.#history = new History(record.trace);
    this.#turns = turnStarts(record.trace);
    this.#names = new Map(picture.lanes.map((lane) => [lane.task, lane.name]));
  }

  get trace(): Trace {
    return this.record.trace;
  }

  /** Brings a lane into view, in a picture that scrolls. */
  reveal(task: number): void {
    this.#window?.reveal(task);
  }

  name(task: number): string {
    return this.#names.get(task) ?? `task ${task}`;
  }

  /** Where event `at` stands on the track, from 0 to 1. */
  progress(at: number): number {
    return at >= this.axis.length ? 1 : this.axis.progress(at);
  }

  state(index: number): RunState {
    return this.#history.at(index);
  }

  /** Which turn of the loop event `index` belongs to, from 1; 0 before the first. */
  turn(index: number): number {
    const starts = this.#turns;
    if ((starts.at(-1) ?? 0) <= index) return starts.length;
    return firstIndex(starts.length, (turn) => (starts[turn] ?? 0) > index);
  }

  /** The events between which one step of this kind goes; `null` for a step by event. */
  eventsOf(unit: StepUnit, task: number): readonly number[] | null {
    if (unit === 'turn') return this.#turns;
    return unit === 'lane' ? this.moments.eventsOf(task) : null;
  }

  position(site: number): Position | null {
    const at = siteOf(this.trace, site);
    return at && { file: at.file, line: at.line };
  }

  /** Where each live task stands, in the order in which they were created. */
  positions({ tasks }: RunState): TaskPosition[] {
    return tasks.flatMap(({ task, state, site }) => {
      const at = this.position(site);
      return at === null ? [] : { ...at, task, state };
    });
  }

  /** What a verdict means by "`task` at `time`"; any task where it is `null`. */
  momentNear(time: number, task: number | null): Moment | undefined {
    const near = this.moments.all.filter((moment) => task === null || moment.task === task);
    return near.findLast((moment) => moment.time <= time + 1e-9) ?? near[0];
  }
}

/** The lanes of a run that a reader sees. */
export function pictureOf(trace: Trace): Lanes {
  return ownTasks(lanes(trace));
}
