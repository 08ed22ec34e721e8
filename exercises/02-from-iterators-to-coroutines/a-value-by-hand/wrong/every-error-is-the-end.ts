// When send raises, the coroutine has returned.
import { RuntimeError } from 'asyncio';

export function resultOf<T>(coroutine: Promise<T>): T {
  try {
    coroutine.send(null);
  } catch (end) {
    return (end as { value: T }).value;
  }
  coroutine.close();
  throw new RuntimeError('it waits');
}
