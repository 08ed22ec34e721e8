/** Says in words why a task went on: "north returned", "south released lock door". */
import type { LaneBuilder, Waited } from './lane-builder.ts';
import type { ObjectTable } from './object-table.ts';

/** The cause of a wake, from what the task waited for and who woke it (0: a timer, the loop). */
export function wakeCause(
  waited: Waited,
  by: number,
  tasks: ReadonlyMap<number, LaneBuilder>,
  nameOf: (task: number) => string,
  objects: ObjectTable,
): string {
  const { target, label, cancelledBy } = waited;
  const who = by === 0 ? 'the loop' : nameOf(by);
  if (cancelledBy !== null) {
    return `${cancelledBy === 0 ? 'the loop' : nameOf(cancelledBy)} cancelled it`;
  }
  switch (target.kind) {
    case 'sleep':
      return `${label || 'sleep'} is over`;
    case 'task': {
      const end = tasks.get(target.id)?.end ?? 'pending';
      const verb = {
        returned: 'returned',
        raised: 'failed',
        cancelled: 'was cancelled',
        pending: 'ended',
      };
      return `${nameOf(target.id)} ${verb[end]}`;
    }
    case 'lock':
    case 'semaphore':
      return `${who} released ${objects.labelOf(target.id)}`;
    case 'event':
      return `${who} set ${objects.labelOf(target.id)}`;
    case 'condition':
      return `${who} notified ${objects.labelOf(target.id)}`;
    case 'barrier':
      return `${who} filled ${objects.labelOf(target.id)}`;
    case 'queueGet':
      return `${who} put an item into ${objects.labelOf(target.id)}`;
    case 'queuePut':
      return `${who} took an item from ${objects.labelOf(target.id)}`;
    case 'queueJoin':
      return `${who} finished the last item of ${objects.labelOf(target.id)}`;
    case 'gather':
    case 'wait':
    case 'shield':
    case 'taskGroup':
      return `${label || target.kind} is done`;
    case 'future':
      return by === 0
        ? `${label || 'the future'} is done`
        : `${who} settled ${label || 'the future'}`;
    case 'yield':
      return 'its turn came again';
    default:
      return target.kind satisfies never;
  }
}
