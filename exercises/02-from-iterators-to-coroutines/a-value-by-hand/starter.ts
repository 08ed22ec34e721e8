/** What a coroutine returns that never waits. */
export function resultOf<T>(coroutine: Promise<T>): T {
  return coroutine.send(null) as T;
}
