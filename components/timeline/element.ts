/**
 * `<tw-timeline>`: makes the drawn timeline of a run one that the reader can go back in.
 *
 * The static picture stands there already (Timeline.astro); the workbench imports this file
 * once the reader acts, and hands over the run:
 *
 *     const timeline = document.querySelector('tw-timeline');
 *     timeline.show(record);            // draws the run, the cursor rests at its end
 *     timeline.showMoment(2, south);    // a verdict's way to a moment: seconds, task id or null
 *
 * Moving the cursor moves one layer over the drawing; the drawing itself is never redrawn, and
 * needs no redrawing when its column changes width. Events, all bubbling:
 *
 * - `tw-cursor`, detail `CursorDetail`: the cursor moved to another event. `output` is the last
 *   line printed so far; `atEnd` is true while the whole run is shown, so nothing is to fade.
 * - `tw-hover`, detail `HoverDetail | null`: the pointer is on a mark, or left it.
 *
 * Keys, while the focus is inside: ← → step, with Shift (or PageUp, PageDown) from instant to
 * instant, Home and End, Space plays and pauses.
 */
import { lanes } from '#trace/lanes.ts';
import type { RunRecord } from '#trace/run-record.ts';
import { siteOf, type Trace } from '#trace/trace.ts';
import { type Axis, createAxis } from './axis-scale.ts';
import { CursorLayer } from './cursor-layer.ts';
import { endingWords } from './ending-words.ts';
import { renderFigure } from './figure.ts';
import { type Moment, moments } from './moments.ts';
import { ownTasks } from './own-tasks.ts';
import { Playback } from './playback.ts';
import { onMarkHover, onPlotDrag } from './pointing.ts';
import { createStepper, keyAction, type Stepper, type StepperAction, step } from './stepper.ts';
import { finishHtml, Transport } from './transport.ts';
import { seconds } from './wording.ts';

export interface Position {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

export interface CursorDetail {
  /** Virtual seconds. */
  readonly time: number;
  /** The event at or before the cursor. */
  readonly index: number;
  /** Where in the source the run stands. */
  readonly position: Position | null;
  /** Line of that position, for listeners that show one file. */
  readonly line: number | null;
  /** Index into the run's output of the last line printed so far, −1 before the first. */
  readonly output: number;
  readonly atEnd: boolean;
  readonly playing: boolean;
}

export interface HoverDetail {
  readonly index: number;
  readonly task: number;
  readonly position: Position | null;
  /** The output line of an output mark, −1 for other marks. */
  readonly output: number;
}

interface Shown {
  readonly trace: Trace;
  readonly axis: Axis;
  readonly moments: readonly Moment[];
  readonly layer: CursorLayer;
  readonly transport: Transport;
}

export class TimelineElement extends HTMLElement {
  #shown: Shown | null = null;
  #state: Stepper = createStepper([], { event: 1, time: 0 });
  #index = -1;
  #listening = false;
  readonly #playback = new Playback((progress) => {
    const { axis } = this.#shown ?? {};
    if (axis) this.#act({ type: 'play', at: axis.eventAt(progress) });
  });

  /** Draws `record`; the cursor rests at the end. */
  show(record: Pick<RunRecord, 'trace' | 'status'>): void {
    this.#playback.stop();
    const picture = ownTasks(lanes(record.trace));
    const figure = this.#part('tw-figure');
    const open = figure.querySelector('details')?.open ?? false;
    figure.innerHTML = renderFigure(picture, this.id || 'timeline');
    const words = figure.querySelector('details');
    if (words) words.open = open;
    const finish = endingWords(record.status, picture);
    if (picture.lanes.length === 0) {
      this.#shown = null;
      this.#part('tw-transport').innerHTML = finishHtml(finish);
      return;
    }
    const axis = createAxis(picture);
    const all = moments(picture);
    this.#shown = {
      trace: record.trace,
      axis,
      moments: all,
      layer: new CursorLayer(figure),
      transport: new Transport(
        this.#part('tw-transport'),
        finish,
        (action) => this.#act(action),
        (progress) => this.#act({ type: 'seek', at: axis.eventAt(progress) }),
      ),
    };
    const { speed } = this.#state;
    this.#state = { ...createStepper(all, { event: axis.length, time: axis.end }), speed };
    this.#index = -1;
    this.#listen();
    this.#update(false);
  }

  /** Moves the cursor to what `task` (any task where `null`) did at `time` seconds. */
  showMoment(time: number, task: number | null = null): void {
    const all = this.#shown?.moments ?? [];
    const near = all.filter((moment) => task === null || moment.task === task);
    const found = near.findLast((moment) => moment.time <= time + 1e-9) ?? near[0];
    if (found) this.#act({ type: 'seek', at: found.event });
  }

  disconnectedCallback(): void {
    this.#playback.stop();
  }

  #part(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`:scope > .${name}`);
    if (found) return found;
    const made = document.createElement('div');
    made.className = name;
    this.append(made);
    return made;
  }

  #act(action: StepperAction): void {
    const shown = this.#shown;
    if (shown === null) return;
    const was = this.#state;
    this.#state = step(was, action);
    const { playing, speed, at } = this.#state;
    if (playing && (!was.playing || speed !== was.speed)) {
      this.#playback.start(this.#progress(at), this.#stopPlaces(), speed);
    } else if (!playing) {
      this.#playback.stop();
    }
    this.#update(true);
  }

  /** Where event `at` stands on the track, from 0 to 1. */
  #progress(at: number): number {
    const { axis } = this.#shown as Shown;
    return at >= axis.length ? 1 : axis.progress(at);
  }

  #stopPlaces(): number[] {
    return this.#state.stops.map((stop) => this.#progress(stop.event));
  }

  #update(tell: boolean): void {
    const { axis, layer, transport, moments: all, trace } = this.#shown as Shown;
    const { at, playing } = this.#state;
    const atEnd = at >= axis.length;
    const time = axis.time(at);
    layer.move(axis.place(at), time, atEnd);
    const index = atEnd ? axis.length : Math.floor(at);
    const moved = index !== this.#index;
    this.#index = index;
    const last = all.findLast((moment) => moment.event <= index);
    const words = atEnd || last === undefined ? 'the whole run' : last.text;
    transport.update(this.#state, this.#progress(at), `${seconds(time)}, ${words}`);
    if (!moved) return;
    layer.say(atEnd ? '' : words, last?.task ?? 0, index);
    if (!tell) return;
    const here = all.findLast((moment) => moment.event <= index && moment.site !== 0);
    const printed = all.findLast((moment) => moment.event <= index && moment.line >= 0);
    const position = atEnd || here === undefined ? null : positionOf(trace, here.site);
    this.#tell<CursorDetail>('tw-cursor', {
      time,
      index,
      position,
      line: position?.line ?? null,
      output: printed?.line ?? -1,
      atEnd,
      playing,
    });
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = true;
    this.addEventListener('keydown', (event) => this.#key(event));
    onPlotDrag(this, (x, width) => this.#drag(x, width));
    onMarkHover(this, (mark) => this.#hover(mark));
  }

  #key(event: KeyboardEvent): void {
    const target = event.target as Element;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest('select, .tw-words'))
      return;
    if (event.key === ' ' && target.closest('button')) return;
    const action = keyAction(event.key, event.shiftKey);
    if (action === null) return;
    event.preventDefault();
    this.#act(action);
  }

  /** The plot itself is a scrubber. */
  #drag(x: number, width: number): void {
    if (this.#shown === null) return;
    this.#shown.transport.track.focus({ preventScroll: true });
    this.#act({ type: 'seek', at: this.#shown.axis.eventAtPixel(x, width) });
  }

  #hover(mark: SVGElement | null): void {
    const { trace } = this.#shown ?? {};
    if (trace === undefined) return;
    const { event, task, site, line } = mark?.dataset ?? {};
    this.#tell<HoverDetail | null>(
      'tw-hover',
      mark && {
        index: Number(event),
        task: Number(task),
        position: site === undefined ? null : positionOf(trace, Number(site)),
        output: Number(line ?? -1),
      },
    );
  }

  #tell<Detail>(type: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent<Detail>(type, { detail, bubbles: true }));
  }
}

function positionOf(trace: Trace, id: number): Position | null {
  const site = siteOf(trace, id);
  return site && { file: site.file, line: site.line };
}

declare global {
  interface HTMLElementTagNameMap {
    'tw-timeline': TimelineElement;
  }
  interface HTMLElementEventMap {
    'tw-cursor': CustomEvent<CursorDetail>;
    'tw-hover': CustomEvent<HoverDetail | null>;
  }
}

if (!customElements.get('tw-timeline')) customElements.define('tw-timeline', TimelineElement);
