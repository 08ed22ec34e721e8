// What stands below the loop is always reached.
export interface Lamp {
  on(): void;
  off(): void;
}

export function* watch(lamp: Lamp, hours: readonly number[]): Generator<number, void> {
  lamp.on();
  for (const hour of hours) yield hour;
  lamp.off();
}
