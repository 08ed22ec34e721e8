/**
 * The cursor's state machine, apart from the page.
 *
 *   resting ──toggle──► playing ──toggle, step, seek, arrival at the end──► resting
 *
 * `at` is an event; fractions lie between two. Steps go from stop to stop: the events at which
 * something happens. Resting at the end shows the whole run.
 */

/** Multiples of the pace at which a run is easy to follow, or the run's own clock. */
export const speeds = [0.25, 0.5, 1, 2, 4, 8, 16, 'real'] as const;
export type Speed = (typeof speeds)[number];

export interface Stepper {
  /** Ascending, distinct; the first is the start and the last the end of the run. */
  readonly stops: readonly Stop[];
  readonly at: number;
  readonly playing: boolean;
  readonly speed: Speed;
}

export interface Stop {
  readonly event: number;
  readonly time: number;
}

export type StepperAction =
  | { readonly type: 'start' | 'end' | 'back' | 'forward' | 'toggle' }
  /** To the nearest of these events, ascending, before or after the cursor. */
  | { readonly type: 'previous' | 'next'; readonly among: readonly number[] }
  /** To the first stop of the previous or next instant. */
  | { readonly type: 'earlier' | 'later' }
  | { readonly type: 'seek'; readonly at: number }
  /** Playback has come to `at`. */
  | { readonly type: 'play'; readonly at: number }
  | { readonly type: 'speed'; readonly speed: Speed };

/** A stepper that rests at the end of a run with these events. */
export function createStepper(events: readonly Stop[], end: Stop): Stepper {
  const stops = new Map([[0, { event: 0, time: 0 }]]);
  for (const { event, time } of events) {
    if (event < end.event) stops.set(event, { event, time });
  }
  stops.set(end.event, end);
  const sorted = [...stops.values()].sort((a, b) => a.event - b.event);
  return { stops: sorted, at: end.event, playing: false, speed: 1 };
}

/** The state after `action`. */
export function step(state: Stepper, action: StepperAction): Stepper {
  const { stops, at, playing } = state;
  const end = stops.at(-1)?.event ?? 0;
  const rest = (to: number) => ({ ...state, at: Math.min(Math.max(to, 0), end), playing: false });
  switch (action.type) {
    case 'start':
      return rest(0);
    case 'end':
      return rest(end);
    case 'back':
      return rest(stops.findLast((stop) => stop.event < at)?.event ?? 0);
    case 'forward':
      return rest(stops.find((stop) => stop.event > at)?.event ?? end);
    case 'previous':
      return rest(action.among.findLast((event) => event < at) ?? 0);
    case 'next':
      return rest(action.among.find((event) => event > at) ?? end);
    case 'earlier': {
      const now = timeAt(stops, at);
      const before = stops.findLast((stop) => stop.time < now)?.time;
      return rest(stops.find((stop) => stop.time === before)?.event ?? 0);
    }
    case 'later': {
      const now = timeAt(stops, at);
      return rest(stops.find((stop) => stop.event > at && stop.time > now)?.event ?? end);
    }
    case 'seek':
      return rest(action.at);
    case 'toggle':
      return playing ? rest(at) : { ...state, at: at >= end ? 0 : at, playing: true };
    case 'play':
      if (!playing) return state;
      return action.at >= end ? rest(end) : { ...state, at: action.at };
    case 'speed':
      return { ...state, speed: action.speed };
  }
}

/** What a key asks for, `null` where it is not ours. */
export function keyAction(key: string, shift: boolean): StepperAction | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return { type: shift ? 'earlier' : 'back' };
    case 'ArrowRight':
    case 'ArrowUp':
      return { type: shift ? 'later' : 'forward' };
    case 'PageDown':
      return { type: 'earlier' };
    case 'PageUp':
      return { type: 'later' };
    case 'Home':
      return { type: 'start' };
    case 'End':
      return { type: 'end' };
    case ' ':
      return { type: 'toggle' };
    default:
      return null;
  }
}

function timeAt(stops: readonly Stop[], at: number): number {
  return stops.findLast((stop) => stop.event <= at)?.time ?? 0;
}
