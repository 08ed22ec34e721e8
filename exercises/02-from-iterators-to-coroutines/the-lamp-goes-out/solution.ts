export interface Lamp {
  on(): void;
  off(): void;
}

/** Keeps watch from hour to hour, with the lamp lit; it goes out however the watch ends. */
export function* watch(lamp: Lamp, hours: readonly number[]): Generator<number, void> {
  lamp.on();
  try {
    for (const hour of hours) yield hour;
  } finally {
    lamp.off();
  }
}
