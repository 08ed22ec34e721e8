/**
 * The lanes worth a reader's eyes. When main is over, the runner starts tasks of its own to
 * close async generators and executors; they belong to no program and would stand at the end
 * of every picture. They are told by this: no task made them, and their body is not in the
 * learner's files.
 */
import type { Lane, Lanes } from '#trace/lane.ts';

/** `lanes` without the runner's housekeeping. */
export function ownTasks(lanes: Lanes): Lanes {
  const own = lanes.lanes.filter((lane, index) => index === 0 || !isHousekeeping(lane));
  if (own.length === lanes.lanes.length) return lanes;
  const kept = new Set(own.map((lane) => lane.task));
  return { ...lanes, lanes: own, arrows: lanes.arrows.filter((arrow) => kept.has(arrow.to)) };
}

function isHousekeeping(lane: Lane): boolean {
  return lane.parent === 0 && lane.body === 0 && lane.marks.length === 0;
}
