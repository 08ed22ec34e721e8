/**
 * Where the reader types what a program asks for. A run is a function of its input: one more
 * line runs the program again, which comes to the same place and goes on from there.
 */
import { announce } from '../result/announcer.ts';
import css from './input-pane.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

export interface InputActions {
  /** The reader has typed a line. */
  readonly onLine: (line: string) => void;
  /** There is no more to come. */
  readonly onEnd: () => void;
  /** The reader wants to answer everything anew. */
  readonly onAnew: () => void;
}

/** How the input of a run stands. */
export interface InputState {
  /** What the program asks for, null where it asks for nothing. */
  readonly asks: string | null;
  /** The lines that were typed, by the author or the reader. */
  readonly given: readonly string[];
}

export class InputPane {
  readonly #form = document.createElement('form');
  readonly #label = document.createElement('label');
  readonly #field = document.createElement('input');
  readonly #given = document.createElement('p');
  readonly #givenLines = document.createElement('span');

  /** `place` holds the output; the pane stands below it. */
  constructor(place: HTMLElement, { onLine, onEnd, onAnew }: InputActions) {
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    this.#form.className = 'input-pane';
    this.#field.type = 'text';
    this.#field.maxLength = 1_000;
    this.#field.autocomplete = 'off';
    this.#field.autocapitalize = 'off';
    this.#field.spellcheck = false;
    this.#field.enterKeyHint = 'send';
    const words = document.createElement('span');
    words.className = 'input-prompt';
    this.#label.append(words, this.#field);
    const send = button('Enter', 'button');
    send.type = 'submit';
    const end = button('End of input', 'link-button');
    end.addEventListener('click', onEnd);
    this.#form.append(this.#label, send, end);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const line = this.#field.value;
      this.#field.value = '';
      onLine(line);
    });
    // Keys typed here are text, and no commands of the cell.
    this.#form.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === '?') event.stopPropagation();
    });
    this.#given.className = 'input-given';
    const anew = button('Answer anew', 'link-button');
    anew.addEventListener('click', onAnew);
    this.#given.append(this.#givenLines, ' ', anew);
    place.append(this.#form, this.#given);
  }

  show({ asks, given }: InputState): void {
    const hadFocus = this.#form.contains(document.activeElement);
    this.#given.hidden = given.length === 0;
    this.#givenLines.textContent = `Typed: ${given.map((line) => line || '(an empty line)').join(' · ')}.`;
    this.#form.hidden = asks === null;
    if (asks === null) {
      if (hadFocus)
        this.#form.closest('.output')?.querySelector<HTMLElement>('.output-scroll')?.focus();
      return;
    }
    const words = asks.trim() === '' ? 'The program waits for a line:' : asks;
    const [prompt] = this.#label.children;
    if (prompt !== undefined) prompt.textContent = words;
    this.#field.focus({ preventScroll: !hadFocus });
    announce(words);
  }
}

function button(words: string, className: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = words;
  return made;
}
