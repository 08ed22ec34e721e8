/**
 * What brings cells and exercises to life is loaded at the reader's first sign of being there:
 * the pointer moves, a key goes down, the page is scrolled. A page that only stands open has
 * cost its text. Readers with work of their own, or with a link that holds a program, see it
 * without any sign.
 *
 * Nothing is lost meanwhile: presses, keys and answers are given again once there is somebody to
 * hear them.
 */
import '../menu/keys-shortcut.ts';
import { progress } from '../../progress/progress.ts';

const alive = 'tw-cell, tw-exercise, tw-questions';
/** What may be meant for a cell or an exercise, and is given to it again. */
const given = ['pointermove', 'focusin', 'keydown', 'click', 'input'];
const signs = [...given, 'pointerdown', 'wheel', 'scroll'];
/** Of these only the latest counts: where the pointer is, where the focus is. */
const places = new Set(['pointermove', 'focusin']);
/** The browser itself has answered a press on these already. */
const answered = 'a, label, input, select, textarea, summary';

const loads: (() => Promise<unknown>)[] = [];
let missed: Event[] = [];
let stopListening: AbortController | null = null;
let awake = false;

/** Calls `load` at the reader's first sign, once. */
export function onFirstSign(load: () => Promise<unknown>): void {
  loads.push(load);
  if (stopListening === null) listen();
  if (awake || progress.hasWork || location.hash.startsWith('#code=')) void wake();
}

function listen(): void {
  showActions(true);
  stopListening = new AbortController();
  const { signal } = stopListening;
  for (const sign of signs) {
    document.addEventListener(sign, noticed, { capture: true, passive: true, signal });
  }
  // A link with a program was put into this tab, or another tab keeps work now.
  addEventListener('hashchange', noticed, { signal });
  addEventListener('storage', noticed, { signal });
}

function noticed(event: Event): void {
  if (given.includes(event.type) && isForUs(event)) {
    if (places.has(event.type)) missed = missed.filter(({ type }) => type !== event.type);
    missed.push(event);
  }
  if (!awake) void wake();
}

function isForUs({ type, target }: Event): boolean {
  if (!(target instanceof Element)) return false;
  const place = target.closest(alive);
  // One that lives already, while others are still loading, has heard it itself.
  if (place === null || place.matches(':defined')) return false;
  return type !== 'click' || target.closest(answered) === null;
}

async function wake(): Promise<void> {
  awake = true;
  showActions(true);
  try {
    while (loads.length > 0) {
      await Promise.all(loads.map((load) => load()));
      loads.length = 0;
    }
    stopListening?.abort();
    for (const event of missed) giveAgain(event);
  } catch {
    // Offline, perhaps. Browsers that ask for a missing module once more do so at the next sign.
    awake = false;
    showActions(false);
  }
  missed = [];
}

/** Without scripts nothing pretends to work. */
function showActions(shown: boolean): void {
  document.documentElement.toggleAttribute('data-scripts', shown);
}

function giveAgain(event: Event): void {
  const Kind = event.constructor as typeof Event;
  event.target?.dispatchEvent(new Kind(event.type, event));
}
