/** Words for the learner that an author writes in `checks.ts`, and what becomes of them. */
import type { Run } from './run.ts';

/** Words for the learner, fixed or made from the run. */
export type Message<Params, Extra = void> = string | ((run: Run<Params>, extra: Extra) => string);

/**
 * The words of `message` for this run; `null` where making them throws, which `owner`'s author
 * finds in `notes`.
 */
export function worded<Extra>(
  message: Message<unknown, Extra>,
  run: Run,
  extra: Extra,
  owner: string,
  notes: string[],
): string | null {
  if (typeof message === 'string') return message;
  try {
    return message(run, extra);
  } catch (error) {
    notes.push(`The message of “${owner}” threw ${String(error)}.`);
    return null;
  }
}
