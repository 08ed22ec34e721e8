/** Which files beside it a program imports, by a look at its text: `delay.ts` for `./delay`. */
const fromFile = /\b(?:from|import)\s*['"]\.\/([\w.-]+?)(?:\.ts)?['"]/g;

export function importedFileNames(text: string): string[] {
  return [...new Set([...text.matchAll(fromFile)].map(([, name = '']) => `${name}.ts`))];
}

/**
 * The files that `text` leads to, also through each other, with what stands in them. `read`
 * gives a file's text, or `null` for one that it does not know.
 */
export function filesBehind(
  text: string,
  read: (file: string) => string | null,
): Record<string, string> {
  const found: Record<string, string> = {};
  const open = importedFileNames(text);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const content = file in found ? null : read(file);
    if (content === null) continue;
    found[file] = content;
    open.push(...importedFileNames(content));
  }
  return found;
}
