// A good watch deals with its errors itself.
export interface Lamp {
  on(): void;
  off(): void;
}

export function* watch(lamp: Lamp, hours: readonly number[]): Generator<number, void> {
  lamp.on();
  try {
    for (const hour of hours) yield hour;
  } catch {
    console.log('the watch ends early');
  } finally {
    lamp.off();
  }
}
