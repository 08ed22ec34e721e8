/**
 * Lets the cursor run along the track. At ×1 a run takes about as long as it takes to follow:
 * half a second for each thing that happens, at least 4 and at most 14 seconds; "real time" keeps
 * to the program's own clock. A reader who wants no motion gets the same show as a row of still
 * pictures, one stop after the other.
 */
import type { Speed } from './stepper.ts';

/** Where on the track something happens, from 0 to 1, and when. */
export interface PlaybackStop {
  readonly place: number;
  readonly time: number;
}

export class Playback {
  readonly #advance: (progress: number) => void;
  #frame = 0;

  /** `advance` is told how far playback has come, from 0 to 1. */
  constructor(advance: (progress: number) => void) {
    this.#advance = advance;
  }

  /**
   * Plays from `from` on. Each of `stops` is a place on the track where something happens, with
   * its time; `at` gives the place of any time.
   */
  start(
    from: number,
    stops: readonly PlaybackStop[],
    speed: Speed,
    at: (time: number) => number,
  ): void {
    this.stop();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const path = speed === 'real' ? realTime(from, stops, at) : pace(from, stops.length, speed);
    const began = performance.now();
    const tick = (now: number) => {
      const glided = path(Math.max(0, now - began) / 1000);
      this.#frame = glided < 1 ? requestAnimationFrame(tick) : 0;
      this.#advance(still && glided < 1 ? lastStop(stops, glided, from) : Math.min(1, glided));
    };
    this.#frame = requestAnimationFrame(tick);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}

function pace(from: number, stops: number, speed: number): (seconds: number) => number {
  const duration = Math.min(14, Math.max(4, stops * 0.5)) / speed;
  return (seconds) => from + seconds / duration;
}

/** One virtual second takes one second; what happens at one instant happens at once. */
function realTime(
  from: number,
  stops: readonly PlaybackStop[],
  at: (time: number) => number,
): (seconds: number) => number {
  const begin = stops.findLast((stop) => stop.place <= from)?.time ?? 0;
  const end = stops.at(-1)?.time ?? 0;
  return (seconds) => {
    const now = begin + seconds;
    if (now >= end) return 1;
    return Math.max(from, at(now), lastStopAt(stops, now));
  };
}

function lastStopAt(stops: readonly PlaybackStop[], time: number): number {
  return stops.findLast((stop) => stop.time <= time)?.place ?? 0;
}

function lastStop(stops: readonly PlaybackStop[], progress: number, from: number): number {
  return Math.max(from, stops.findLast((stop) => stop.place <= progress)?.place ?? 0);
}
