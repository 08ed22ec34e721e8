// Calling it has run it, so it is the value.
export function resultOf<T>(coroutine: Promise<T>): T {
  return coroutine as unknown as T;
}
