// What waits is of no use any more.
import { RuntimeError, StopIteration } from 'asyncio';

export function resultOf<T>(coroutine: Promise<T>): T {
  try {
    coroutine.send(null);
  } catch (end) {
    if (end instanceof StopIteration) return end.value as T;
    throw end;
  }
  throw new RuntimeError('it waits');
}
