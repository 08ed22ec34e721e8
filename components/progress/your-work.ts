/** `<tw-your-work>`: takes all of the reader's work out as one file, and brings one in. */
import { progress } from './progress.ts';
import type { WorkFile } from './work-file.ts';

class YourWork extends HTMLElement {
  connectedCallback(): void {
    // It comes late, with the panel's opening: what is pressed before would be lost.
    this.#part<HTMLFieldSetElement>('fieldset').disabled = false;
    this.#part('[data-work=export]').addEventListener('click', () => void this.#export());
    const chooser = this.#part<HTMLInputElement>('input[type=file]');
    this.#part('[data-work=import]').addEventListener('click', () => chooser.click());
    chooser.addEventListener('change', () => {
      const [file] = chooser.files ?? [];
      if (file !== undefined) void this.#import(file);
      chooser.value = '';
    });
  }

  async #export(): Promise<void> {
    const { collectWork } = await import('./work-file.ts');
    const now = new Date();
    const work = collectWork(localStorage, now);
    const link = document.createElement('a');
    const text = JSON.stringify(work, null, 2);
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = `tickwise-work-${now.toISOString().slice(0, 10)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    this.#say([`${contents(work)} are in the file ${link.download}.`]);
  }

  async #import(file: File): Promise<void> {
    const { differing, readWork } = await import('./work-file.ts');
    const { work, problems } = readWork(await file.text());
    if (work === null) return this.#say(problems);
    const both = differing(localStorage, work).length;
    if (both === 0) return this.#add(work, 'mine', problems);
    this.#say([
      ...problems,
      both === 1
        ? 'One program is different from yours here.'
        : `${both} programs are different from yours here.`,
    ]);
    this.#offer('Keep mine', () => void this.#add(work, 'mine', problems));
    this.#offer('Take those of the file', () => void this.#add(work, 'theirs', problems));
  }

  async #add(work: WorkFile, whose: 'mine' | 'theirs', problems: readonly string[]): Promise<void> {
    const { addWork } = await import('./work-file.ts');
    try {
      addWork(localStorage, work, whose);
    } catch {
      return this.#say(['Your browser’s storage is full. Nothing was brought in.']);
    }
    progress.refresh();
    this.#say([...problems, `${contents(work)} were brought in.`]);
  }

  #say(sentences: readonly string[]): void {
    const place = this.#part('.work-said');
    place.replaceChildren(
      ...sentences.map((sentence) => {
        const line = document.createElement('p');
        line.textContent = sentence;
        return line;
      }),
    );
    place.hidden = false;
  }

  #offer(words: string, act: () => void): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.addEventListener('click', act);
    this.#part('.work-said').append(button);
  }

  #part<Kind extends HTMLElement>(selector: string): Kind {
    return this.querySelector(selector) as Kind;
  }
}

function contents({ code, progress: { exercises } }: WorkFile): string {
  const programs = Object.keys(code).length;
  const solved = Object.keys(exercises).length;
  return `${programs} ${programs === 1 ? 'program' : 'programs'} and ${solved} solved ${solved === 1 ? 'exercise' : 'exercises'}`;
}

customElements.define('tw-your-work', YourWork);
