// Before it ends, the watch reports once more.
export interface Lamp {
  on(): void;
  off(): void;
}

export function* watch(lamp: Lamp, hours: readonly number[]): Generator<number, void> {
  lamp.on();
  let last = -1;
  try {
    for (const hour of hours) {
      last = hour;
      yield hour;
    }
    last = -1;
  } finally {
    lamp.off();
    if (last !== -1) yield last;
  }
}
