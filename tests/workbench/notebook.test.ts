import { expect, test } from 'vitest';
import { importedFileNames } from '../../components/workbench/notebook/imports.ts';
import { Notebook, type NotebookCell } from '../../components/workbench/notebook/notebook.ts';

/** A cell that notes in `log` what happens to it. */
class LoggingCell implements NotebookCell {
  readonly file: string;
  readonly siblings: Readonly<Record<string, string>>;
  readonly #original: string;
  readonly #log: string[];
  text: string;
  stops = false;

  constructor(log: string[], file: string, text: string, siblings: Record<string, string> = {}) {
    this.#log = log;
    this.file = file;
    this.text = text;
    this.#original = text;
    this.siblings = siblings;
  }

  get files(): Readonly<Record<string, string>> {
    return { [this.file]: this.text };
  }

  get isEdited(): boolean {
    return this.text !== this.#original;
  }

  async run(): Promise<boolean> {
    this.#log.push(`run ${this.file}`);
    return !this.stops;
  }

  takeBack(): () => void {
    const before = this.text;
    this.text = this.#original;
    return () => {
      this.text = before;
    };
  }

  showStale(file: string): void {
    this.#log.push(`${this.file} is older than ${file}`);
  }

  turnTo(): void {}
}

function page() {
  const log: string[] = [];
  const delay = new LoggingCell(log, 'delay.ts', 'export const delay = 1;');
  const ferry = new LoggingCell(log, 'ferry.ts', "export { delay } from './delay';", {
    'delay.ts': 'export const delay = 1;',
  });
  const harbour = new LoggingCell(log, 'harbour.ts', "import { delay } from './ferry';");
  return { log, delay, ferry, harbour, notebook: new Notebook(() => [delay, ferry, harbour]) };
}

test('an import is found in every spelling', () => {
  const text = `import { a } from './a';\nimport './b.ts';\nexport * from "./c";\nimport x from 'asyncio';`;
  expect(importedFileNames(text)).toEqual(['a.ts', 'b.ts', 'c.ts']);
});

test('a cell sees the earlier ones as they are now, also through each other', () => {
  const { delay, harbour, notebook } = page();
  delay.text = 'export const delay = 5;';
  expect(notebook.filesOf(harbour)).toEqual({
    'ferry.ts': "export { delay } from './delay';",
    'delay.ts': 'export const delay = 5;',
  });
});

test('a cell never sees a later one, nor itself', () => {
  const { delay, notebook } = page();
  delay.text = "import { delay } from './ferry';\nimport './delay';";
  expect(notebook.filesOf(delay)).toEqual({});
});

test('any file of an earlier cell can be imported, and its owner is known', () => {
  const log: string[] = [];
  const shop = new LoggingCell(log, 'shop.ts', "import './till';");
  Object.defineProperty(shop, 'files', {
    value: { 'shop.ts': shop.text, 'till.ts': 'export const till = 1;' },
  });
  const street = new LoggingCell(log, 'street.ts', "import './till';");
  const notebook = new Notebook(() => [shop, street]);
  expect(notebook.filesOf(shop)).toEqual({});
  expect(notebook.filesOf(street)).toEqual({ 'till.ts': 'export const till = 1;' });
  expect(notebook.ownerOf('till.ts', street)).toBe(shop);
  expect(notebook.ownerOf('till.ts', shop)).toBe(null);
  notebook.changed(shop, 'shop.ts');
  notebook.changed(shop, 'till.ts');
  expect(log).toEqual(['street.ts is older than till.ts']);
});

test('what its author compiled serves until something it imports is edited', () => {
  const { delay, ferry, notebook } = page();
  expect(notebook.differs(ferry)).toBe(false);
  delay.text = 'export const delay = 2;';
  expect(notebook.differs(ferry)).toBe(true);
});

test('a change makes all results stale that came from it', () => {
  const { log, delay, notebook } = page();
  notebook.changed(delay, 'delay.ts');
  expect(log).toEqual(['ferry.ts is older than delay.ts', 'harbour.ts is older than delay.ts']);
});

test('running from a cell on ends where a run is stopped', async () => {
  const { log, delay, ferry, notebook } = page();
  ferry.stops = true;
  await notebook.runFrom(delay);
  expect(log).toEqual(['run delay.ts', 'run ferry.ts']);
});

test('all edits are taken back, and brought back', () => {
  const { delay, harbour, notebook } = page();
  delay.text = 'mine';
  const undo = notebook.takeAllBack();
  expect([delay.isEdited, harbour.isEdited]).toEqual([false, false]);
  undo();
  expect(delay.text).toBe('mine');
});
