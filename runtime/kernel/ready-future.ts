/** A future that is finished already; awaiting it costs no turn of the loop. */
import { Future, State } from './future.ts';

export function readyFuture<T>(value: T): Future<T> {
  const future = new Future<T>();
  future._settle(State.finished, value);
  return future;
}
