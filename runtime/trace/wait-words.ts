/** Says in words what a task waits for: "Lock-1", "an item from Queue-1", "sleep 3 s". */
import type { TraceEvent } from './events.ts';
import type { ObjectTable } from './object-table.ts';

type Waits = Extract<TraceEvent, { type: 'waits' }>;

/** The label of a waiting span. Shared objects go by their label in the trace. */
export function waitWords({ kind, target, label }: Waits, objects: ObjectTable): string {
  if (!objects.has(target)) return label;
  const named = objects.labelOf(target);
  switch (kind) {
    case 'lock':
    case 'event':
    case 'condition':
    case 'semaphore':
    case 'barrier':
      return named;
    case 'queueGet':
      return `an item from ${named}`;
    case 'queuePut':
      return `room in ${named}`;
    case 'queueJoin':
      return `all items of ${named}`;
    default:
      return label;
  }
}
