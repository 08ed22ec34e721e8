import { RuntimeError, StopIteration } from 'asyncio';

/** What a coroutine returns that never waits. */
export function resultOf<T>(coroutine: Promise<T>): T {
  try {
    coroutine.send(null);
  } catch (end) {
    if (end instanceof StopIteration) return end.value as T;
    throw end;
  }
  coroutine.close();
  throw new RuntimeError('it waits');
}
