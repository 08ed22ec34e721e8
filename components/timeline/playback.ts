/**
 * Lets the cursor run along the track. At ×1 a run takes about as long as it takes to follow:
 * half a second for each thing that happens, at least 4 and at most 14 seconds. A reader who
 * wants no motion gets the same show as a row of still pictures, one stop after the other.
 */
export class Playback {
  readonly #advance: (progress: number) => void;
  #frame = 0;

  /** `advance` is told how far playback has come, from 0 to 1. */
  constructor(advance: (progress: number) => void) {
    this.#advance = advance;
  }

  /** Plays from `from`; `stops` are the places on the track where something happens. */
  start(from: number, stops: readonly number[], speed: number): void {
    this.stop();
    const duration = (1000 * Math.min(14, Math.max(4, stops.length * 0.5))) / speed;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const began = performance.now();
    const tick = (now: number) => {
      const glided = from + Math.max(0, now - began) / duration;
      this.#frame = glided < 1 ? requestAnimationFrame(tick) : 0;
      this.#advance(still ? lastStop(stops, glided, from) : Math.min(1, glided));
    };
    this.#frame = requestAnimationFrame(tick);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}

function lastStop(stops: readonly number[], progress: number, from: number): number {
  return Math.max(from, stops.findLast((stop) => stop <= progress) ?? 0);
}
