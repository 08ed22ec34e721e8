/** The panel's style sheet: it comes with the element, so that an unread page does not carry it. */
import css from './panel.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

export function addPanelSheet(): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
