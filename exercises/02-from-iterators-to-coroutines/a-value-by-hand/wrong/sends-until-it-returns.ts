// If it waits, it is sent on.
import { StopIteration } from 'asyncio';

export function resultOf<T>(coroutine: Promise<T>): T {
  while (true) {
    try {
      coroutine.send(null);
    } catch (end) {
      if (end instanceof StopIteration) return end.value as T;
      throw end;
    }
  }
}
