/** The locks, queues and other shared objects of a run, and who held which from when to when. */
import type { TraceEvent } from './events.ts';
import type { Holding, Moment } from './lane.ts';

type Event<Type extends TraceEvent['type']> = Extract<TraceEvent, { type: Type }>;

export class ObjectTable {
  readonly #created = new Map<number, Event<'objectCreated'>>();
  /** Oldest first; a task may hold several permits of one semaphore. */
  readonly #open = new Map<number, Event<'acquired'>[]>();
  readonly #byTask = new Map<number, Holding[]>();

  add(event: Event<'objectCreated'>): void {
    this.#created.set(event.object, event);
  }

  has(object: number): boolean {
    return this.#created.has(object);
  }

  /** "lock 'door'" as it was labelled, or its kind where it has no label. */
  labelOf(object: number): string {
    const created = this.#created.get(object);
    return created === undefined ? 'it' : created.label || created.kind;
  }

  acquired(event: Event<'acquired'>): void {
    const holders = this.#open.get(event.object);
    if (holders) holders.push(event);
    else this.#open.set(event.object, [event]);
  }

  /** A permit may be given back by another task than took it: then the oldest one ends. */
  released(event: Event<'released'>): void {
    const holders = this.#open.get(event.object) ?? [];
    const own = holders.findIndex((holder) => holder.task === event.task);
    const [holder] = holders.splice(Math.max(0, own), 1);
    if (holder !== undefined) this.#close(holder, event);
  }

  /** Every holding by task; those still open end with the run. */
  holdings(end: Moment): ReadonlyMap<number, readonly Holding[]> {
    for (const holders of this.#open.values()) {
      for (const holder of holders) this.#close(holder, end);
    }
    this.#open.clear();
    return this.#byTask;
  }

  #close(taken: Event<'acquired'>, at: Moment): void {
    const holding: Holding = {
      object: taken.object,
      kind: this.#created.get(taken.object)?.kind ?? 'lock',
      label: this.labelOf(taken.object),
      from: taken.time,
      to: at.time,
      first: taken.index,
      last: at.index,
    };
    const own = this.#byTask.get(taken.task);
    if (own) own.push(holding);
    else this.#byTask.set(taken.task, [holding]);
  }
}
