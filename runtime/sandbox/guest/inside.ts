/**
 * What a future, a task or a queue holds. Nothing is called that the program could have replaced,
 * and looking changes nothing: an exception that is seen here is still one nobody retrieved.
 */
import { Queue } from '#asyncio/queue.ts';
import { Future, State } from '#kernel/future.ts';
import { Task } from '#kernel/task.ts';

type Parts = readonly (readonly [name: string, value: unknown])[];

const nameOf = Task.prototype.getName;
const cancelsOf = Task.prototype.cancelling;
const itemsOf = Queue.prototype._items;
const mostOf = Object.getOwnPropertyDescriptor(Queue.prototype, 'maxsize')?.get;

/** The parts of one of the runtime's objects, `null` of any other. */
export function insideOf(value: object): Parts | null {
  if (value instanceof Task) return [...taskParts(value), ...futureParts(value)];
  if (value instanceof Future) return futureParts(value);
  if (value instanceof Queue) {
    return [
      ['maxsize', mostOf?.call(value)],
      ['items', itemsOf.call(value)],
    ];
  }
  return null;
}

function taskParts(task: Task<unknown>): Parts {
  const { _coroutine: coroutine, _waiter: waiter } = task;
  const asked = cancelsOf.call(task);
  return [
    ['name', nameOf.call(task)],
    ...(coroutine === null ? [] : [['coroutine', coroutine] as const]),
    ...(waiter === null ? [] : [['awaits', waiter] as const]),
    ...(asked === 0 ? [] : [['cancelling', asked] as const]),
  ];
}

function futureParts({ _state: state, _value: value }: Future<unknown>): Parts {
  switch (state) {
    case State.pending:
      return [['state', 'pending']];
    case State.finished:
      return [['result', value]];
    case State.failed:
      return [['exception', value]];
    case State.cancelled:
      return [['state', 'cancelled']];
  }
}
