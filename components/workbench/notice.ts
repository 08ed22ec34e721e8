/** One line above the code, with what the learner can do about it. */
import { query } from './query.ts';

export interface NoticeAction {
  readonly words: string;
  readonly act: () => void;
  /** The notice stays after this action: there is still something to choose. */
  readonly keeps?: boolean;
}

export class Notice {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  say(words: string, actions: readonly NoticeAction[] = []): void {
    query(this.#root, '.notice-words').textContent = words;
    query(this.#root, '.notice-actions').replaceChildren(
      ...actions.map((action) => this.#button(action)),
    );
    this.#root.hidden = words === '';
  }

  clear(): void {
    this.say('');
  }

  #button({ words, act, keeps = false }: NoticeAction): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'link-button';
    button.textContent = words;
    button.addEventListener('click', () => {
      // First, so that what `act` has to say stays.
      if (!keeps) this.clear();
      act();
    });
    return button;
  }
}
