/** The tabs above the code: the program in TypeScript, and the same one in Python. */
import { Tabs } from './tabs.ts';

/** `cell` tells its style sheet which language shows; the twin may have files of its own. */
export function languageTabs(cell: HTMLElement, list: HTMLElement): void {
  const languages = [...list.children].map((tab) => (tab as HTMLElement).dataset.language);
  new Tabs(list, (index) => {
    cell.dataset.language = languages[index] ?? 'typescript';
  });
  const twinFiles = cell.querySelector<HTMLElement>('[data-language=python] .file-tabs');
  if (twinFiles !== null) new Tabs(twinFiles);
}
