/**
 * Which section of the course explains a usual mistake: by the kind of a warning, the type of an
 * error, or what is said about it. The first that fits counts, so the particular stands first.
 */
import { escapeHtml } from './html.ts';

export interface Lesson {
  /** Address from the course's root. */
  readonly section: string;
  readonly title: string;
}

/** What is told: the kind of a warning, the type of an error, or '' for what does not compile. */
export interface Told {
  readonly kind: string;
  readonly message: string;
  readonly hint?: string | null;
}

interface Mistake {
  readonly is: string | RegExp;
  readonly lesson: Lesson;
}

const lesson = (section: string, title: string): Lesson => ({ section, title });

const iterators = 'from-iterators-to-coroutines';
const oneValueAtATime = lesson(`${iterators}/one-value-at-a-time`, 'One value at a time');
const functionThatPauses = lesson(`${iterators}/a-function-that-pauses`, 'A function that pauses');
const sendingAValueIn = lesson(`${iterators}/sending-a-value-in`, 'Sending a value in');
const howeverItEnds = lesson(`${iterators}/however-it-ends`, 'However it ends');

const tasks = 'coroutines-and-tasks';
const callMakesAnObject = lesson(`${tasks}/a-call-makes-an-object`, 'A call makes an object');
const tasksRunBesideYou = lesson(`${tasks}/tasks-run-beside-you`, 'Tasks run beside you');
const blockingTheLoop = lesson(`${tasks}/blocking-the-loop`, 'Blocking the loop');

const failing = 'cancelling-timing-out-failing';
const cancelIsARequest = lesson(`${failing}/cancel-is-a-request`, 'Cancel is a request');
const limitOnWaiting = lesson(`${failing}/a-limit-on-waiting`, 'A limit on waiting');
const placeForAResult = lesson(`${failing}/a-place-for-a-result`, 'A place for a result');
const whereErrorsSurface = lesson(`${failing}/where-errors-surface`, 'Where errors surface');
const stoppingAGroup = lesson(`${failing}/stopping-a-group`, 'Stopping a group');

const many = 'many-at-once';
const comprehensionTrap = lesson(`${many}/the-comprehension-trap`, 'The comprehension trap');
const asTheyCome = lesson(`${many}/as-they-come`, 'As they come');
const doneAndPending = lesson(`${many}/done-and-pending`, 'Done and pending');
const insideABlock = lesson(`${many}/collecting-inside-a-block`, 'Collecting inside a block');

const driving = 'driving-the-loop';
const whichLoop = lesson(`${driving}/which-loop`, 'Which loop?');
const startingAndClosing = lesson(
  `${driving}/starting-stopping-closing`,
  'Starting, stopping, closing',
);
const callbacks = lesson(`${driving}/callbacks`, 'Callbacks');

const blocks = 'async-iteration-and-async-blocks';
const blocksThatClose = lesson(`${blocks}/blocks-that-close`, 'Blocks that close what they open');
const valuesThatTakeTime = lesson(`${blocks}/values-that-take-time`, 'Values that take time');
const generatorThatListens = lesson(
  `${blocks}/a-generator-that-listens`,
  'A generator that listens',
);
const leavingEarly = lesson(`${blocks}/leaving-early`, 'Leaving early');

/** A word is a kind of warning or a type of error; a pattern looks at what is said. */
export const mistakes: readonly Mistake[] = [
  { is: 'never-awaited', lesson: callMakesAnObject },
  { is: 'never-retrieved', lesson: whereErrorsSurface },
  { is: 'handler-told', lesson: whereErrorsSurface },
  { is: 'destroyed-pending', lesson: tasksRunBesideYou },
  { is: 'dropped-task', lesson: tasksRunBesideYou },
  { is: 'slow-callback', lesson: blockingTheLoop },
  { is: 'swallowed-cancel', lesson: cancelIsARequest },
  { is: 'LimitError', lesson: blockingTheLoop },

  // What does not compile.
  { is: /^`await` works only inside an `async` function/, lesson: callMakesAnObject },
  { is: /^`yield` works only inside a generator/, lesson: functionThatPauses },
  { is: /^`forEach` calls the async function/, lesson: comprehensionTrap },
  { is: /a coroutine has no `?\.(then|catch|finally)/, lesson: callMakesAnObject },

  // Coroutines and tasks.
  { is: /cannot reuse already awaited|is being awaited already/, lesson: callMakesAnObject },
  { is: /a coroutine was expected/, lesson: callMakesAnObject },
  { is: /future, a coroutine or an awaitable is required/i, lesson: callMakesAnObject },
  { is: /^Passing coroutines is forbidden|expect a list of futures/, lesson: doneAndPending },
  { is: /^Invalid return_when|Tasks\/Futures is empty/, lesson: doneAndPending },
  { is: /^expects an iterable of awaitables/, lesson: asTheyCome },
  { is: /^TaskGroup .*(not been entered|is finished|is shutting down)/, lesson: insideABlock },
  { is: /invalid exception object|does not support set_/, lesson: placeForAResult },
  { is: /^Timeout |of \w+ Timeout$/, lesson: limitOnWaiting },

  // The loop.
  { is: /no running event loop/, lesson: whichLoop },
  { is: /from a running event loop|is bound to a different event loop/, lesson: whichLoop },
  { is: /loop is (closed|already running)|Runner is closed/, lesson: startingAndClosing },
  { is: /coroutines cannot be used with|a callable object was expected/, lesson: callbacks },

  // Generators and blocks.
  { is: /async generator ignored GeneratorExit/, lesson: leavingEarly },
  { is: /asynchronous generator is already running/, lesson: generatorThatListens },
  { is: /to a just-started async generator/, lesson: generatorThatListens },
  { is: /to a just-started/, lesson: sendingAValueIn },
  { is: /ignored GeneratorExit/, lesson: howeverItEnds },
  { is: /context manager protocol/, lesson: blocksThatClose },
  { is: /'async for'|async iterator/, lesson: valuesThatTakeTime },

  { is: 'CancelledError', lesson: cancelIsARequest },
  { is: 'TimeoutError', lesson: limitOnWaiting },
  { is: 'ExceptionGroup', lesson: stoppingAGroup },
  { is: 'InvalidStateError', lesson: placeForAResult },
  { is: 'StopIteration', lesson: oneValueAtATime },
  { is: 'StopAsyncIteration', lesson: valuesThatTakeTime },

  // Errors that come of a forgotten `await` say so in their hint.
  { is: /forgotten|gives a coroutine|native promise/i, lesson: callMakesAnObject },
];

/** The section that explains what is told, `null` where none does. */
export function lessonFor({ kind, message, hint = null }: Told): Lesson | null {
  const fits = ({ is }: Mistake) =>
    typeof is === 'string' ? is === kind : is.test(message) || is.test(hint ?? '');
  return mistakes.find(fits)?.lesson ?? null;
}

/** A link to the section that explains it; '' where there is none. */
export function lessonHtml(told: Told): string {
  const found = lessonFor(told);
  if (found === null) return '';
  const { section, title } = found;
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
