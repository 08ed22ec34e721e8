/**
 * `<tw-timeline>`: makes the drawn timeline of a run one that the reader can go back in.
 *
 * The static picture stands there already (Timeline.astro); the workbench imports this file
 * once the reader acts, and hands over the run:
 *
 *     const timeline = document.querySelector('tw-timeline');
 *     timeline.show(record);            // draws the run, the cursor rests at its end
 *     timeline.showMoment(2, south);    // a verdict's way to a moment: seconds, task id or null
 *     timeline.showOutput(3);           // the moment at which output line 3 was printed
 *     timeline.showLine('a.ts', 12);    // when line 12 ran: a list, and the first of them
 *
 * Moving the cursor moves one layer over the drawing; the drawing itself is never redrawn, and
 * needs no redrawing when its column changes width. Events, all bubbling:
 *
 * - `tw-cursor`, detail `CursorDetail`: the cursor moved to another event. `output` is the last
 *   line printed so far; `atEnd` is true while the whole run is shown, so nothing is to fade.
 * - `tw-hover`, detail `HoverDetail | null`: the pointer or the focus is on a mark, or left it.
 *
 * Keys, while the focus is inside: ← → step, with Shift (or PageUp, PageDown) from instant to
 * instant, `[` and `]` from turn to turn, Home and End, Space plays and pauses. On a mark the
 * arrows lead to the other marks, and the cursor comes along.
 */
import { deadlockMoment } from '#trace/deadlock-moment.ts';
import type { RunRecord } from '#trace/run-record.ts';
import { endingWords } from './ending-words.ts';
import { renderFigure } from './figure.ts';
import type { Moment } from './moments.ts';
import { addPanelSheet } from './panel-sheet.ts';
import { Playback } from './playback.ts';
import { onMarkFocus, onMarkHover, onPlotDrag } from './pointing.ts';
import { type Position, pictureOf, RunView, type TaskPosition } from './run-view.ts';
import { type Offer, StatePanel } from './state-panel.ts';
import { createStepper, keyAction, type Stepper, type StepperAction, step } from './stepper.ts';
import { type Control, finishHtml, type StepUnit, Transport } from './transport.ts';
import { visitsHtml } from './visits.ts';
import { seconds } from './wording.ts';

export type { Position, TaskPosition } from './run-view.ts';
export type { Offer } from './state-panel.ts';

export interface CursorDetail {
  /** Virtual seconds. */
  readonly time: number;
  /** The event at or before the cursor. */
  readonly index: number;
  /** Where in the source the run stands. */
  readonly position: Position | null;
  /** Where each live task stands. */
  readonly tasks: readonly TaskPosition[];
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

/** What the two runs of a comparison are called. */
export interface ComparisonTitles {
  readonly own: string;
  readonly other: string;
}

export class TimelineElement extends HTMLElement {
  #view: RunView | null = null;
  #transport: Transport | null = null;
  #panel: StatePanel | null = null;
  #state: Stepper = createStepper([], { event: 1, time: 0 });
  #index = -2;
  /** The lane in which "in this lane" steps: that of the mark the reader last turned to. */
  #lane = 0;
  #listening = false;
  readonly #playback = new Playback((progress) => {
    if (this.#view) this.#act({ type: 'play', at: this.#view.axis.eventAt(progress) });
  });

  /** Draws `record`; the cursor rests at the end, or where the run got stuck. */
  show(record: Pick<RunRecord, 'trace' | 'status' | 'asks'>): void {
    this.#playback.stop();
    addPanelSheet();
    const picture = pictureOf(record.trace);
    const id = this.id || 'timeline';
    const figure = this.#part('tw-figure');
    const open = figure.querySelector('details')?.open ?? false;
    const finish = endingWords(record.status, picture, record.asks !== undefined);
    this.#part('tw-visits').replaceChildren();
    const panel = this.#part('tw-state');
    this.#part('tw-comparison').replaceChildren();
    if (picture.lanes.length === 0) {
      this.#view = null;
      figure.innerHTML = renderFigure(picture, id);
      this.#part('tw-transport').innerHTML = finishHtml(finish);
      panel.replaceChildren();
      return;
    }
    const view = new RunView(record, picture, figure, id);
    const words = figure.querySelector('details');
    if (words) words.open = open;
    this.#view = view;
    this.#lane = picture.lanes[0]?.task ?? 0;
    this.#transport = new Transport(
      this.#part('tw-transport'),
      finish,
      (control, unit) => this.#control(control, unit),
      (progress) => this.#seek(view.axis.eventAt(progress)),
      (speed) => this.#act({ type: 'speed', speed }),
    );
    this.#panel = new StatePanel(
      panel,
      id,
      { trace: record.trace, name: (task) => view.name(task), lines: view.moments.lines() },
      {
        onLine: (file, line) => {
          this.showLine(file, line);
          // The button that asked may be gone: the panel shows another moment now.
          this.#part('tw-visits').querySelector('button')?.focus();
        },
        onExport: (format) => void this.#export(format),
      },
    );
    const { speed } = this.#state;
    const { axis, moments } = view;
    const end = { event: axis.length, time: axis.end };
    this.#state = { ...createStepper(moments.all, end), speed };
    this.#index = -2;
    this.#listen();
    const stuck = record.status === 'deadlock' ? deadlockMoment(record.trace) : null;
    if (stuck === null) this.#update(false);
    else this.#seek(stuck);
  }

  /** Moves the cursor to what `task` (any task where `null`) did at `time` seconds. */
  showMoment(time: number, task: number | null = null): void {
    this.#goTo(this.#view?.momentNear(time, task));
  }

  /** Moves the cursor to where line `output` of the run's output was printed. */
  showOutput(output: number): void {
    this.#goTo(this.#view?.moments.ofOutput(output));
  }

  /** Lists the moments at which this line ran, moves to the first, and says how many there are. */
  showLine(file: string, line: number): number {
    const found = this.#view?.moments.onLine(file, line) ?? [];
    this.#part('tw-visits').innerHTML = visitsHtml(line, found);
    this.#goTo(found[0]);
    return found.length;
  }

  /** Shows the run above `other`, one time axis for both, with the first difference marked. */
  async compareWith(other: Pick<RunRecord, 'trace'>, titles: ComparisonTitles): Promise<void> {
    const view = this.#view;
    if (view === null) return;
    const { showComparison } = await import('./comparison-view.ts');
    const own = { title: titles.own, lanes: view.picture };
    const compared = { title: titles.other, lanes: pictureOf(other.trace) };
    showComparison(this.#part('tw-comparison'), own, compared, this.id || 'timeline');
  }

  /** Offers these below the picture: "Compare with the recorded run". Empty takes them away. */
  offer(offers: readonly Offer[]): void {
    this.#panel?.offer(offers);
  }

  disconnectedCallback(): void {
    this.#playback.stop();
  }

  #part(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`:scope > .${name}`);
    if (found) return found;
    const made = document.createElement('div');
    made.className = name;
    if (name === 'tw-visits') made.setAttribute('role', 'status');
    this.append(made);
    return made;
  }

  #goTo(moment: Moment | undefined): void {
    if (moment === undefined) return;
    this.#lane = moment.task || this.#lane;
    this.#view?.reveal(moment.task);
    this.#seek(moment.event);
  }

  #seek(at: number): void {
    this.#act({ type: 'seek', at });
  }

  #control(control: Control, unit: StepUnit): void {
    const back = control === 'back';
    const steps = back || control === 'forward';
    const among = steps ? (this.#view?.eventsOf(unit, this.#lane) ?? null) : null;
    if (among !== null) this.#act({ type: back ? 'previous' : 'next', among });
    else if (steps && unit === 'instant') this.#act({ type: back ? 'earlier' : 'later' });
    else this.#act({ type: control });
  }

  #act(action: StepperAction): void {
    const view = this.#view;
    if (view === null) return;
    const was = this.#state;
    this.#state = step(was, action);
    const { playing, speed, at, stops } = this.#state;
    if (playing && (!was.playing || speed !== was.speed)) {
      const places = stops.map(({ event, time }) => ({ place: view.progress(event), time }));
      this.#playback.start(view.progress(at), places, speed, (time) =>
        view.progress(view.axis.eventOfTime(time)),
      );
    } else if (!playing) {
      this.#playback.stop();
    }
    this.#update(true);
  }

  #update(tell: boolean): void {
    const view = this.#view as RunView;
    const { axis, layer, moments } = view;
    const { at, playing } = this.#state;
    const atEnd = at >= axis.length;
    const time = axis.time(at);
    layer.move(axis.place(at), time, atEnd);
    const index = atEnd ? axis.length : Math.floor(at);
    const moved = index !== this.#index;
    this.#index = index;
    const last = moments.last(index);
    const words = atEnd || last === undefined ? 'the whole run' : last.text;
    this.#transport?.update(this.#state, view.progress(at), `${seconds(time)}, ${words}`);
    if (!moved) return;
    layer.say(atEnd ? '' : words, last?.task ?? 0, index);
    this.#panel?.show({ time, turn: view.turn(index) }, () => view.state(index));
    if (!tell) return;
    const here = moments.last(index, (moment) => moment.site !== 0);
    this.#tell<CursorDetail>('tw-cursor', {
      time,
      index,
      position: atEnd || here === undefined ? null : view.position(here.site),
      tasks: atEnd ? [] : view.positions(view.state(index)),
      output: moments.last(index, (moment) => moment.line >= 0)?.line ?? -1,
      atEnd,
      playing,
    });
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = true;
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('click', (event) => {
      const visit = (event.target as Element).closest<HTMLElement>('.tw-visit');
      if (visit !== null) this.#seek(Number(visit.dataset.event));
    });
    onPlotDrag(this, (x, width) => this.#drag(x, width));
    onMarkHover(this, (mark) => this.#point(mark));
    onMarkFocus(this, (mark) => this.#point(mark));
  }

  #key(event: KeyboardEvent): void {
    const target = event.target as Element;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (target.closest('select, .tw-words, .tw-state')) return;
    if (event.key === ' ' && target.closest('button')) return;
    const mark = event.shiftKey ? null : this.#view?.marks.move(event.key);
    if (mark) {
      event.preventDefault();
      this.#seek(Number(mark.dataset.event));
      return;
    }
    const turn = { '[': 'back', ']': 'forward' }[event.key] as Control | undefined;
    const action = keyAction(event.key, event.shiftKey);
    if (turn === undefined && action === null) return;
    event.preventDefault();
    if (turn !== undefined) this.#control(turn, 'turn');
    else if (action !== null) this.#act(action);
  }

  /** The plot itself is a scrubber. */
  #drag(x: number, width: number): void {
    if (this.#view === null) return;
    this.#transport?.track.focus({ preventScroll: true });
    this.#seek(this.#view.axis.eventAtPixel(x, width));
  }

  /** The pointer or the focus came to this mark, or left the marks. */
  #point(mark: SVGElement | null): void {
    const view = this.#view;
    if (view === null) return;
    const { event, task, site, line } = mark?.dataset ?? {};
    if (mark !== null) this.#lane = Number(task);
    this.#tell<HoverDetail | null>(
      'tw-hover',
      mark && {
        index: Number(event),
        task: Number(task),
        position: site === undefined ? null : view.position(Number(site)),
        output: Number(line ?? -1),
      },
    );
  }

  async #export(format: string): Promise<void> {
    const view = this.#view;
    if (view === null) return;
    const { exportRun } = await import('./export/export-run.ts');
    await exportRun(format, view, this.#part('tw-figure'));
  }

  #tell<Detail>(type: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent<Detail>(type, { detail, bubbles: true }));
  }
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
