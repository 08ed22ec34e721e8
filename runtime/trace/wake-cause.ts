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
      return `${nameOf(target.id)} ${endVerb(tasks.get(target.id))}`;
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
      // The member that ended last, where the kernel knows it.
      if (by !== 0) return `${who} ${endVerb(tasks.get(by))}: ${label || target.kind} is done`;
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

/** Says in words why a task is asked to cancel: by what another does, or by how it ended. */
export function cancelCause(
  by: number,
  tasks: ReadonlyMap<number, LaneBuilder>,
  nameOf: (task: number) => string,
): string {
  if (by === 0) return 'the loop cancelled it';
  return tasks.get(by)?.end === 'raised' ? `${nameOf(by)} failed` : `${nameOf(by)} cancelled it`;
}

function endVerb(task: LaneBuilder | undefined): string {
  switch (task?.end) {
    case 'returned':
      return 'returned';
    case 'raised':
      return 'failed';
    case 'cancelled':
      return 'was cancelled';
    default:
      return 'ended';
  }
}
