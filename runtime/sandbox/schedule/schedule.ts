/**
 * An order in which what is ready runs, told by where it departs from first come, first served.
 *
 *   s1            no departure: asyncio's own order
 *   s1:4.1-9.2    at choice 4 the second of the ready goes first, at choice 9 the third
 *
 * Choices count from 0 and are those moments at which two or more tasks are ready. Short, because
 * what finds a fault is seldom more than two or three departures; and replayable, because a run
 * is a function of its request.
 */

/** At choice `at` the candidate at `take` goes first; 1 is the one behind the first. */
export interface Departure {
  readonly at: number;
  readonly take: number;
}

/** Departures by rising `at`. */
export type Schedule = readonly Departure[];

const VERSION = 's1';

/** The schedule as the short text that `RunRequest.schedule` takes. */
export function scheduleText(schedule: Schedule): string {
  if (schedule.length === 0) return VERSION;
  return `${VERSION}:${schedule.map(({ at, take }) => `${at}.${take}`).join('-')}`;
}

/** The schedule in `text`, `null` where it is none. */
export function readSchedule(text: string): Schedule | null {
  if (text === VERSION) return [];
  const [, list] = /^s1:(\d{1,9}\.\d{1,9}(?:-\d{1,9}\.\d{1,9})*)$/.exec(text) ?? [];
  if (list === undefined) return null;
  const schedule = list.split('-').map((part) => {
    const [at = 0, take = 0] = part.split('.').map(Number);
    return { at, take };
  });
  const rises = schedule.every(({ at, take }, index) => {
    return take > 0 && at > (schedule[index - 1]?.at ?? -1);
  });
  return rises ? schedule : null;
}
