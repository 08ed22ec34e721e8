// Each yield may be the last, so each gets a finally.
export interface Lamp {
  on(): void;
  off(): void;
}

export function* watch(lamp: Lamp, hours: readonly number[]): Generator<number, void> {
  lamp.on();
  for (const hour of hours) {
    try {
      yield hour;
    } finally {
      lamp.off();
    }
  }
}
