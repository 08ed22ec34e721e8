/** Collects Monaco's style sheets, which arrive with its modules and not in the page's head. */
let sheet: HTMLStyleElement | null = null;

export function addMonacoCss(css: string): void {
  if (sheet === null) {
    sheet = document.createElement('style');
    sheet.dataset.owner = 'monaco';
    document.head.append(sheet);
  }
  sheet.append(css);
}
