/** What the workbench asks of an editor, whichever of the two the reader has. */
import type { Diagnostic } from '#compiler/result.ts';
import type { Cursor } from '../progress/progress-record.ts';

/** A mark in the text, as compiler and run errors give it. */
export type Problem = Pick<
  Diagnostic,
  'severity' | 'message' | 'line' | 'column' | 'length' | 'hint'
>;

export interface EditorOptions {
  /** Where the editor goes; it fills the element and grows with the text. */
  readonly host: HTMLElement;
  readonly text: string;
  /** `ferry.ts`: names the text to assistive technology and to TypeScript. */
  readonly fileName: string;
  /** What keeps files of this name apart from those of other programs; unique on the page. */
  readonly folder: string;
  /** Other modules that the text may import, by file name. */
  readonly siblings?: Readonly<Record<string, string>>;
  /** Called when an edit here, such as a rename, changes one of them. */
  readonly onSiblingChange?: (file: string, text: string) => void;
  /** Called when the reader asks for a place in another file; false where nothing comes of it. */
  readonly onOpenFile?: (file: string, line: number, column: number) => boolean;
  /** Called after each change with the whole text. */
  readonly onChange: (text: string) => void;
  /** Called on Ctrl or Cmd with Enter. */
  readonly onRun: () => void;
  /** Called on Shift with Enter: run, and go on to what comes next. */
  readonly onRunOn: () => void;
  /** Called when the reader clicks the number of a line, where there are numbers. */
  readonly onLineNumber?: (line: number) => void;
  /** Called when the reader asks for the other kind of editor. */
  readonly onSwitch: () => void;
}

export interface CodeEditor {
  readonly kind: 'monaco' | 'plain';
  readonly text: string;
  readonly cursor: Cursor;
  /** Replaces the whole text as one step that Undo takes back. */
  replace(text: string): void;
  /** Moves the keyboard into the text, at the 1-based position if one is given. */
  focus(line?: number, column?: number): void;
  /** Tints the 1-based line, or none; and more faintly the lines on which tasks stand. */
  highlight(line: number | null, taskLines?: readonly number[]): void;
  showProblems(problems: readonly Problem[]): void;
  /** Takes up other files of the program as they are now; only where the editor looks at them. */
  showSiblings?(siblings: Readonly<Record<string, string>>): void;
  /** Lays out the text as everyone else's; only where the editor knows how. */
  format?(): Promise<void>;
  /** Gives up what it costs to be shown; text, undo, cursor and scroll stay. */
  suspend(): void;
  /** Comes back where it was, with `text`, which may have changed meanwhile. */
  resume(text: string): void;
}
