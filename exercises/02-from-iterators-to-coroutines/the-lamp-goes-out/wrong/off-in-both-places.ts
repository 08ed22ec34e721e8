// After an error catch has to clean up, finally is for the rest.
export interface Lamp {
  on(): void;
  off(): void;
}

export function* watch(lamp: Lamp, hours: readonly number[]): Generator<number, void> {
  lamp.on();
  try {
    for (const hour of hours) yield hour;
  } catch (error) {
    lamp.off();
    throw error;
  } finally {
    lamp.off();
  }
}
