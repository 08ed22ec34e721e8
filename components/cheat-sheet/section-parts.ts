/** What a section's MDX has for the cheat sheet, found with the parser that builds the page. */
import { type MdastNode, markdownToHtml, mdxToMdast } from 'satteri';
import { unitSpaces } from '../authoring/unit-spaces.ts';

export interface SectionParts {
  /** HTML of its two sentences to keep. */
  readonly summary: string;
  /** What its summary sets as code: `createTask`, and `sleep` where it says `sleep(0)`. */
  readonly named: readonly string[];
  /** The titles of its traps. */
  readonly traps: readonly string[];
  /** The programs that it shows, by file name. */
  readonly programs: readonly string[];
  /** What stands in a `<Keep>`: tables as HTML, pictures by name. */
  readonly kept: readonly Kept[];
}

export type Kept =
  | { readonly type: 'table'; readonly html: string }
  | { readonly type: 'picture'; readonly name: string };

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;

/** Reads the text of a section, below its front matter. */
export async function sectionParts(source: string): Promise<SectionParts> {
  const elements: Element[] = [];
  collect(mdxToMdast(source), elements);
  const named = (name: string) => elements.filter((one) => one.name === name);
  const lines = source.split('\n');
  const texts = await Promise.all(named('Summary').map((one) => html(one, lines)));
  const summary = texts.join('');
  return {
    summary,
    named: [...summary.matchAll(/<code>([^<(]+)/g)].map(([, name = '']) => name),
    traps: named('Trap').map((one) => attribute(one, 'title')),
    programs: named('Cell').map(entryOf),
    kept: await Promise.all(named('Keep').map((one) => kept(one, lines))),
  };
}

async function kept(element: Element, lines: readonly string[]): Promise<Kept> {
  const within: Element[] = [];
  for (const child of element.children) collect(child as MdastNode, within);
  const picture = within.find(({ name }) => name === 'Picture');
  if (picture !== undefined) return { type: 'picture', name: attribute(picture, 'name') };
  return { type: 'table', html: await html(element, lines) };
}

function collect(node: MdastNode, found: Element[]): void {
  if (node.type === 'mdxJsxFlowElement') found.push(node);
  if ('children' in node) for (const child of node.children) collect(child as MdastNode, found);
}

/** What stands between the tags of an element, which have lines of their own. */
async function html({ position }: Element, lines: readonly string[]): Promise<string> {
  const inside = lines.slice(position?.start.line ?? 0, (position?.end.line ?? 1) - 1).join('\n');
  // A word that the glossary explains is an ordinary word here.
  const markdown = inside.replace(/<\/?Term\b[^>]*>/g, '');
  const features = { smartPunctuation: true };
  const result = await markdownToHtml(markdown, { mdastPlugins: [unitSpaces], features });
  return result.html;
}

/** The program of a cell: its one file, or the first of several. */
function entryOf(cell: Element): string {
  const [first] = /(?<=")[^"]+(?=")/.exec(attribute(cell, 'files')) ?? [];
  return first ?? attribute(cell, 'file');
}

/** What is written as text, or the source of what is written as an expression. */
function attribute(element: Element, name: string): string {
  const found = element.attributes.find(
    (one) => one.type === 'mdxJsxAttribute' && one.name === name,
  );
  const value = found?.value ?? '';
  return typeof value === 'string' ? value : value.value;
}
