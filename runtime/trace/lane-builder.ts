/**
 * Follows one task through the events and collects its spans.
 *
 *   created ─► ready ─► running ─► waiting ─► ready …       running ─► ended
 *                          │  ▲
 *                          ▼  │
 *                        blocking
 *
 * `sleep(0)` gives way without waiting for anything: it goes from running straight to ready.
 */
import type { TraceEvent } from './events.ts';
import type { Holding, Lane, LaneEnd, Mark, Moment, Span, SpanState, Target } from './lane.ts';

type Event<Type extends TraceEvent['type']> = Extract<TraceEvent, { type: Type }>;

interface OpenSpan {
  state: SpanState;
  since: Moment;
  label: string;
  target: Target | null;
  site: number;
}

/** What a task waited for when it was woken, for the words on the arrow. */
export interface Waited {
  readonly target: Target;
  readonly label: string;
  /** Who asked to cancel it during the wait; `null` when nobody did. */
  readonly cancelledBy: number | null;
}

export class LaneBuilder {
  readonly task: number;
  readonly parent: number;
  readonly name: string;
  readonly marks: Mark[] = [];
  /** How it ended, `pending` until it does. */
  end: LaneEnd = 'pending';
  readonly #created: Event<'taskCreated'>;
  readonly #spans: Span[] = [];
  #open: OpenSpan | null;
  #ended: Moment | null = null;
  #message = '';
  #cancelledBy: number | null = null;

  constructor(created: Event<'taskCreated'>, name: string) {
    this.task = created.task;
    this.parent = created.parent;
    this.name = name;
    this.#created = created;
    this.#open = { state: 'ready', since: created, label: '', target: null, site: created.body };
  }

  /** Returns what it waited for, `null` where it did not wait (its first step, a `sleep(0)`). */
  ready(at: Moment): Waited | null {
    const open = this.#open;
    if (open === null || open.state !== 'waiting' || open.target === null) return null;
    this.#turnTo('ready', at, open.site);
    const waited = { target: open.target, label: open.label, cancelledBy: this.#cancelledBy };
    this.#cancelledBy = null;
    return waited;
  }

  step(at: Moment): void {
    const open = this.#open;
    // A task that starts eagerly never stood in the queue.
    if (open !== null && open.since === this.#created && at.index === this.#created.index + 1) {
      this.#open = null;
    }
    this.#turnTo('running', at, open?.site ?? this.#created.body);
  }

  /** `label` says what for, in words. */
  wait(event: Event<'waits'>, label: string): void {
    this.#cancelledBy = null;
    if (event.kind === 'yield') {
      this.#turnTo('ready', event, event.site);
      return;
    }
    const target: Target = { kind: event.kind, id: event.target };
    this.#turnTo('waiting', event, event.site, label, target);
  }

  /** Cuts the blocked stretch, which ends now, out of the running span. */
  block(event: Event<'blocked'>): void {
    const open = this.#open;
    if (open === null) return;
    const from = Math.max(open.since.time, event.time - event.duration);
    if (from > open.since.time || event.index - open.since.index > 1) {
      this.#push(open, { time: from, index: event.index - 1 });
    }
    const since = { time: from, index: event.index - 1 };
    this.#push({ state: 'blocking', since, label: '', target: null, site: event.site }, event);
    this.#open = { ...open, since: event };
  }

  cancelAsked(by: number): void {
    this.#cancelledBy = by;
  }

  finish(event: Event<'taskEnded'>): void {
    if (this.#open !== null) this.#push(this.#open, event);
    this.#open = null;
    this.#ended = event;
    this.end = event.outcome;
    this.#message = event.message;
  }

  lane(depth: number, holdings: ReadonlyMap<number, readonly Holding[]>, runEnd: Moment): Lane {
    const spans = this.#spans.slice();
    if (this.#open !== null) spans.push(closed(this.#open, runEnd));
    return {
      task: this.task,
      name: this.name,
      parent: this.parent,
      depth,
      site: this.#created.site,
      body: this.#created.body,
      created: this.#created.time,
      ended: (this.#ended ?? runEnd).time,
      end: this.end,
      message: this.#message,
      spans,
      marks: this.marks,
      holdings: holdings.get(this.task) ?? [],
    };
  }

  #turnTo(
    state: SpanState,
    at: Moment,
    site: number,
    label = '',
    target: Target | null = null,
  ): void {
    if (this.#open !== null) this.#push(this.#open, at);
    this.#open = { state, since: at, label, target, site };
  }

  #push(open: OpenSpan, at: Moment): void {
    this.#spans.push(closed(open, at));
  }
}

function closed({ state, since, label, target, site }: OpenSpan, at: Moment): Span {
  return {
    state,
    from: since.time,
    to: Math.max(since.time, at.time),
    first: since.index,
    last: Math.max(since.index, at.index),
    label,
    target,
    site,
  };
}
