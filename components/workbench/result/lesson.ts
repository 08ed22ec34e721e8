/** Which section of the course explains a mistake: by the kind of warning or the type of error. */
import { escapeHtml } from './html.ts';

interface Lesson {
  /** Address from the course's root. */
  readonly section: string;
  readonly title: string;
}

const callMakesAnObject: Lesson = {
  section: 'coroutines-and-tasks/a-call-makes-an-object',
  title: 'A call makes an object',
};
const cancelIsARequest: Lesson = {
  section: 'cancelling-timing-out-failing/cancel-is-a-request',
  title: 'Cancel is a request',
};
const tasksRunBesideYou: Lesson = {
  section: 'coroutines-and-tasks/tasks-run-beside-you',
  title: 'Tasks run beside you',
};
const whereErrorsSurface: Lesson = {
  section: 'cancelling-timing-out-failing/where-errors-surface',
  title: 'Where errors surface',
};

/** By what a warning is of, or an error is called. */
export const lessons: Readonly<Record<string, Lesson>> = {
  'never-awaited': callMakesAnObject,
  'never-retrieved': whereErrorsSurface,
  'destroyed-pending': tasksRunBesideYou,
  'dropped-task': tasksRunBesideYou,
  'slow-callback': {
    section: 'coroutines-and-tasks/blocking-the-loop',
    title: 'Blocking the loop',
  },
  'swallowed-cancel': cancelIsARequest,
  CancelledError: cancelIsARequest,
  TimeoutError: {
    section: 'cancelling-timing-out-failing/a-limit-on-waiting',
    title: 'A limit on waiting',
  },
  ExceptionGroup: {
    section: 'cancelling-timing-out-failing/stopping-a-group',
    title: 'Stopping a group',
  },
  InvalidStateError: {
    section: 'cancelling-timing-out-failing/a-place-for-a-result',
    title: 'A place for a result',
  },
};

/** Errors that come of a forgotten `await` say so in their hint. */
const forgotten = /forgotten|gives a coroutine|native promise/i;

/** A link to the section that explains it; '' where there is none. */
export function lessonHtml(kind: string, hint: string | null = null): string {
  const lesson =
    lessons[kind] ?? (hint !== null && forgotten.test(hint) ? callMakesAnObject : null);
  if (lesson === null) return '';
  const { section, title } = lesson;
  return `<p class="problem-lesson">Explained in <a href="/${section}/">${escapeHtml(title)}</a></p>`;
}

/** Lets the links of `place` lead from this page, wherever the course stands. */
export function linkLessons(place: HTMLElement): void {
  const home = document.querySelector<HTMLAnchorElement>('a.home')?.href;
  if (home === undefined) return;
  for (const link of place.querySelectorAll<HTMLAnchorElement>('.problem-lesson a')) {
    const address = link.getAttribute('href') ?? '';
    if (address.startsWith('/')) link.href = new URL(address.slice(1), home).href;
  }
}
