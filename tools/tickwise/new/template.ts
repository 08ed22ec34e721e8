/** The files that `tickwise new` writes: `templates/…`, with `{{words}}` filled in. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const templates = new URL('./templates/', import.meta.url);

/**
 * The template `name`, without its `.txt`, with every `{{word}}` replaced.
 *
 * @example
 * filled('chapter/index.mdx', { title: 'The tea house', promise: 'Brew.' })
 */
export function filled(name: string, words: Readonly<Record<string, string>>): string {
  const text = readFileSync(fileURLToPath(new URL(`${name}.txt`, templates)), 'utf8');
  return text.replaceAll(/\{\{([a-z-]+)\}\}/g, (_, word: string) => {
    const value = words[word];
    if (value === undefined) throw new Error(`The template ${name} asks for “${word}”.`);
    return value;
  });
}

/** A text as YAML: in quotes where it would mean something else without. */
export function inYaml(text: string): string {
  return /^[A-Za-zÀ-ÿ][^:#\n]*$/.test(text) && !/\s$/.test(text) ? text : JSON.stringify(text);
}
