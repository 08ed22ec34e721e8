/**
 * What a cell and an exercise have in common: the reader's text with its editor, kept across
 * visits and tabs, and what is said and offered about it.
 */
import { type Files, packFiles } from './code/packed-files.ts';
import { ProgramCode } from './code/program-code.ts';
import { compiler } from './compile/compiler-client.ts';
import { KeptWork } from './kept/kept-work.ts';
import type { MenuItem } from './menu/menu.ts';
import { Notice } from './notice.ts';
import { query } from './query.ts';
import { announce } from './result/announcer.ts';
import { type SideFile, SidePane } from './side/side-pane.ts';

export interface DeskOptions {
  readonly root: HTMLElement;
  /** Under which the reader's text is kept. */
  readonly id: string;
  /** The author's files, the entry first, and their hash. */
  readonly originals: Files;
  readonly hash: string;
  /** What the notices call the author's text: "This exercise has changed …". */
  readonly noun: 'exercise' | 'program';
  readonly siblings: () => Promise<Files>;
  readonly onRun: () => void;
  readonly onRunOn: () => void;
  readonly onLineNumber: (file: string, line: number) => void;
  /** After each change of one of the files. */
  readonly onChanged: (file: string) => void;
}

export class Desk {
  readonly code: ProgramCode;
  readonly notice: Notice;
  readonly side: SidePane;
  readonly #options: DeskOptions;
  readonly #work: KeptWork;
  readonly #original: string;
  /** The author's text as coloured HTML, before the reader's own took its place. */
  readonly #originalHtml: readonly SideFile[];

  constructor(options: DeskOptions) {
    const { root, id, originals, hash, siblings, onRun, onRunOn, onLineNumber } = options;
    this.#options = options;
    this.#original = packFiles(originals);
    const codes = [...root.querySelectorAll('.desk .code-panel code')];
    this.#originalHtml = Object.keys(originals).map((name, index) => ({
      name,
      html: codes[index]?.innerHTML ?? '',
    }));
    const desk = query(root, '.desk');
    this.notice = new Notice(query(root, '.cell-notice'));
    this.side = new SidePane(desk);
    this.code = new ProgramCode({
      root: desk,
      id,
      originals,
      siblings,
      onRun,
      onRunOn,
      onLineNumber,
      onChange: (text, file) => this.#changed(text, file),
    });
    this.#work = new KeptWork({
      id,
      original: this.#original,
      hash,
      cursor: () => this.code.cursor,
      onElsewhere: (code, unsaved) => this.#elsewhere(code, unsaved),
    });
    this.#restore();
  }

  /** Opens the editor, at a line if one is given. */
  async edit(line?: number): Promise<void> {
    if (document.documentElement.dataset.editor === 'none') {
      return this.notice.say('You read without an editor. The reading settings bring it back.');
    }
    const button = query<HTMLButtonElement>(this.#options.root, '[data-do=edit]');
    button.setAttribute('aria-busy', 'true');
    try {
      await this.code.open(line);
      button.hidden = true;
    } catch {
      this.notice.say('The editor could not be loaded. Are you offline? Press Edit to try again.');
    } finally {
      button.removeAttribute('aria-busy');
    }
  }

  /** Brings the author's text back and offers to undo that. */
  reset(): void {
    const undo = this.takeBack();
    this.notice.say(`You are back at the ${this.#options.noun} as it was written.`, [
      { words: 'Bring my code back', act: undo },
    ]);
  }

  #resetFile(): void {
    const { fileName } = this.code.shown;
    const before = this.code.text;
    this.code.replace(
      packFiles({ ...this.code.files, [fileName]: this.#options.originals[fileName] ?? '' }),
    );
    this.notice.say(`${fileName} is back as it was written.`, [
      { words: 'Bring my code back', act: () => this.code.replace(before) },
    ]);
  }

  /** Brings the author's text back; what is returned undoes that. */
  takeBack(): () => void {
    const before = this.code.text;
    this.code.replace(this.#original);
    this.#work.settle(this.#original);
    return () => this.code.replace(before);
  }

  /** Writes what waits to be kept. */
  flush(): void {
    this.#work.flush();
  }

  /** Shows a program that came with a link; it is the reader who puts it into the cell. */
  async offerShared(code: string): Promise<void> {
    const { root } = this.#options;
    const shared = packFiles(this.code.fitting(code));
    if (shared === this.code.text) return this.notice.say('The link holds what stands here.');
    this.side.open('Shared with you', await this.#coloured(code));
    this.notice.say('This link came with a program. It has not been run.', [
      {
        words: 'Put it in place of mine',
        act: () => {
          const before = this.code.text;
          this.code.replace(shared);
          this.side.close();
          this.notice.say('The shared program stands here now.', [
            { words: 'Bring my code back', act: () => this.code.replace(before) },
          ]);
        },
      },
      { words: 'Leave it', act: () => this.side.close() },
    ]);
    root.scrollIntoView({ block: 'start' });
  }

  /** What the menu offers for every text, and for the `output` of its run. */
  menu(output: string): MenuItem[][] {
    const { code } = this;
    return [
      [
        ...(code.hasSeveralFiles && code.shown.isEdited
          ? [{ words: `Reset ${code.shown.fileName}`, act: () => this.#resetFile() }]
          : []),
        ...(code.isEdited
          ? [{ words: `Reset this ${this.#options.noun}`, act: () => this.reset() }]
          : []),
      ],
      [
        ...(code.shown.formats ? [{ words: 'Format', act: () => void code.shown.format() }] : []),
        {
          words: code.hasSeveralFiles ? `Copy ${code.shown.fileName}` : 'Copy the code',
          act: () => void this.#copy(code.shown.text, 'The code is copied.'),
        },
        { words: 'Copy a link to this code', act: () => void this.#share() },
        ...(output === ''
          ? []
          : [
              {
                words: 'Copy the output',
                act: () => void this.#copy(output, 'The output is copied.'),
              },
            ]),
      ],
    ];
  }

  async #share(): Promise<void> {
    const { shareLink } = await import('./share/share-link.ts');
    const link = await shareLink(location.href, { id: this.#options.id, code: this.code.text });
    await this.#copy(link, 'The link is copied. Whoever opens it sees this code beside their own.');
  }

  async #copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.notice.say(done);
    } catch {
      this.notice.say('Your browser does not let the page copy.');
    }
  }

  #changed(text: string, file: string): void {
    compiler.warm();
    this.code.showProblems(() => []);
    this.code.highlight(null);
    this.#work.keep(text);
    this.#showEdited();
    this.#options.onChanged(file);
  }

  #restore(): void {
    const kept = this.#work.load();
    if (kept.type === 'none') return;
    this.code.restore(kept.code, kept.cursor);
    this.#showEdited();
    if (kept.type === 'current') return;
    const { noun } = this.#options;
    this.notice.say(`This ${noun} has changed since you worked on it. You see your own code.`, [
      { words: 'Keep mine', act: () => this.#work.settle(this.code.text) },
      { words: 'Take the new one', act: () => this.reset() },
      {
        words: 'Compare',
        keeps: true,
        act: () => this.side.open(`The ${noun} as it is now`, this.#originalHtml),
      },
    ]);
    // Not before the reader has chosen: what they type still belongs to the old one.
    if (this.code.text === this.#original) this.notice.clear();
  }

  /** The text in this place was changed in another tab. */
  #elsewhere(code: string, unsaved: boolean): void {
    const mine = this.code.text;
    if (!unsaved) {
      this.code.replace(code);
      this.#work.settle(code);
      this.notice.say('You changed this in another tab; here it is.', [
        { words: 'Bring back what stood here', act: () => this.code.replace(mine) },
      ]);
      return;
    }
    announce('This was changed in another tab, too.');
    this.notice.say('You are changing this in another tab, too. Which one is to be kept?', [
      { words: 'This one', act: () => this.#work.settle(this.code.text) },
      {
        words: 'The other',
        act: () => {
          this.code.replace(code);
          this.#work.settle(code);
        },
      },
      {
        words: 'Compare',
        keeps: true,
        act: () =>
          void this.#coloured(code).then((files) => this.side.open('In the other tab', files)),
      },
    ]);
  }

  /** A program from elsewhere, to be shown beside the reader's own. */
  async #coloured(code: string): Promise<SideFile[]> {
    const { codeHtml } = await import('./code/code-html.ts');
    return Object.entries(this.code.fitting(code)).map(([name, text]) => ({
      name,
      html: codeHtml(text, 'typescript'),
    }));
  }

  #showEdited(): void {
    this.#options.root.toggleAttribute('data-edited', this.code.isEdited);
  }
}
