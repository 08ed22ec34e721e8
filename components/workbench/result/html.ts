/** Text made safe to stand in HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Words in which `code` stands between backticks and what is *stressed* between stars. */
export function wordsHtml(text: string): string {
  return escapeHtml(text).replaceAll(marked, (_, code?: string, stressed?: string) =>
    code === undefined ? `<em>${stressed}</em>` : `<code>${code}</code>`,
  );
}

/** Stars count around words only: those of a sum, as in 2 * 3 * 4, stay what they are. */
const marked = /`([^`\n]+)`|(?<![\w*])\*([a-z](?:[a-z ]*[a-z])?)\*(?![\w*])/gi;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
