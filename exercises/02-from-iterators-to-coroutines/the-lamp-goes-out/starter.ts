export interface Lamp {
  on(): void;
  off(): void;
}

/** Keeps watch from hour to hour, with the lamp lit. */
export function* watch(lamp: Lamp, hours: readonly number[]): Generator<number, void> {
  lamp.on();
  for (const hour of hours) yield hour;
}
