/** Lets the panel show, apply and keep the reader's choices. */
import {
  parseSettings,
  type Setting,
  settings,
  settingsChanged,
  settingsKey,
} from './reading-settings.ts';

class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    this.#show();
    this.addEventListener('change', () => this.#keep());
    // Its popover is about to open: what it holds comes to life.
    this.addEventListener('beforetoggle', () => void import('../progress/your-work.ts'), {
      once: true,
      capture: true,
    });
    document.addEventListener(settingsChanged, () => this.#show());
    // Another tab changed them.
    addEventListener('storage', ({ key }) => {
      if (key === settingsKey || key === null) this.#show();
    });
  }

  #show(): void {
    const chosen = parseSettings(stored());
    for (const { name, options } of settings) {
      for (const { value } of options) {
        const radio = this.querySelector<HTMLInputElement>(
          `[data-setting=${name}][value=${value}]`,
        );
        if (radio) radio.checked = value === chosen[name];
      }
    }
    apply(chosen);
  }

  #keep(): void {
    const chosen = Object.fromEntries(
      settings.map(({ name, fallback }) => {
        const radio = this.querySelector<HTMLInputElement>(`[data-setting=${name}]:checked`);
        return [name, radio?.value ?? fallback];
      }),
    ) as Record<Setting['name'], string>;
    apply(chosen);
    const trouble = this.querySelector<HTMLElement>('.trouble');
    if (!trouble) return;
    try {
      localStorage.setItem(settingsKey, JSON.stringify(chosen));
      trouble.hidden = true;
    } catch {
      trouble.textContent =
        'Your browser does not let this page store anything, so this lasts until you leave it.';
      trouble.hidden = false;
    }
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(settingsKey);
  } catch {
    return null;
  }
}

function apply(chosen: Readonly<Record<Setting['name'], string>>): void {
  for (const { name, fallback } of settings) {
    if (chosen[name] === fallback) delete document.documentElement.dataset[name];
    else document.documentElement.dataset[name] = chosen[name];
  }
}

customElements.define('tw-reading-settings', ReadingSettings);
