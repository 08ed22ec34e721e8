/**
 * A page of prose, read with the parser that builds the site: what it refers to, each with its
 * line, so that a reference which leads nowhere can be told with its place.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import {
  type MdastNode,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
  mdxToMdast,
} from 'satteri';

/** A component in the prose, `<Cell file="…" />`. */
export interface Component {
  readonly name: string;
  /** Attributes written as text; one written as `{expression}` gives its source. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Attributes whose value is an `{expression}`. */
  readonly expressions: readonly string[];
  readonly line: number;
  /** The words inside it. */
  readonly text: string;
}

export interface ProsePage {
  /** From the course's root. */
  readonly path: string;
  readonly source: string;
  /** What stands between the `---` lines, `null` where there are none. */
  readonly yaml: string | null;
  /** Why the file is not MDX, `null` if it is; everything below is then empty. */
  readonly fault: { readonly message: string; readonly line: number } | null;
  readonly components: readonly Component[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
  readonly images: readonly { readonly alt: string; readonly line: number }[];
  readonly fences: readonly {
    readonly language: string;
    readonly code: string;
    readonly line: number;
  }[];
  /** Ids that the page gives its headings. */
  readonly anchors: readonly string[];
  /** How many words a reader reads: no code, no tags. */
  readonly words: number;
  /** Times to the millisecond that the text gives, as in “3.000 s”. */
  readonly times: readonly { readonly time: string; readonly line: number }[];
}

/** Reads `root/path`. */
export function readProse(root: string, path: string): ProsePage {
  return parseProse(path, readFileSync(join(root, path), 'utf8'));
}

/** Reads `source`, which begins in the first line of its file. */
export function parseProse(path: string, source: string): ProsePage {
  const yaml = /^---\r?\n(.*?)^---[ \t]*(?:\r?\n|$)/ms.exec(source)?.[1] ?? null;
  const page = { path, source, yaml };
  const found = new References();
  try {
    found.visit(mdxToMdast(source));
  } catch (error) {
    return { ...page, ...nothing, fault: faultIn(error) };
  }
  const { components, links, images, fences, anchors, words } = found;
  return {
    ...page,
    fault: null,
    components,
    links,
    images,
    fences,
    anchors,
    words,
    times: timesIn(source),
  };
}

const nothing = {
  components: [],
  links: [],
  images: [],
  fences: [],
  anchors: [],
  words: 0,
  times: [],
} as const;

/** Collects what the nodes of one page refer to. */
class References {
  readonly components: Component[] = [];
  readonly links: { url: string; line: number }[] = [];
  readonly images: { alt: string; line: number }[] = [];
  readonly fences: { language: string; code: string; line: number }[] = [];
  readonly anchors: string[] = [];
  words = 0;
  readonly #slugger = new GithubSlugger();

  visit(node: MdastNode): void {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'link':
      case 'definition':
        this.links.push({ url: node.url, line });
        break;
      case 'image':
        this.images.push({ alt: node.alt ?? '', line });
        break;
      case 'imageReference':
        this.images.push({ alt: node.alt ?? '', line });
        break;
      case 'code':
        this.fences.push({ language: node.lang ?? 'text', code: node.value, line });
        break;
      case 'heading':
        this.anchors.push(this.#slugger.slug(textOf(node)));
        break;
      case 'text':
      case 'inlineCode':
        this.words += node.value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        this.#element(node, line);
        break;
    }
    if ('children' in node) for (const child of node.children) this.visit(child as MdastNode);
  }

  #element(node: MdxJsxFlowElement | MdxJsxTextElement, line: number): void {
    const attributes: Record<string, string> = {};
    const expressions: string[] = [];
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute') continue;
      const { name, value } = attribute;
      if (value !== null && typeof value === 'object') expressions.push(name);
      attributes[name] = typeof value === 'object' ? (value?.value ?? '') : (value ?? '');
    }
    this.components.push({
      name: node.name ?? '',
      attributes,
      expressions,
      line,
      text: textOf(node),
    });
    if (node.name === 'a') this.links.push({ url: attributes.href ?? '', line });
    if (node.name === 'img') this.images.push({ alt: attributes.alt ?? '', line });
    if (attributes.id !== undefined && /^[a-z]/.test(node.name ?? ''))
      this.anchors.push(attributes.id);
  }
}

function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node)) return '';
  return (node.children as MdastNode[]).map(textOf).join('');
}

function timesIn(source: string): { time: string; line: number }[] {
  return source
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(/\b\d+\.\d{3}(?= s\b)/g)].map(([time]) => ({ time, line: index + 1 })),
    );
}

/** Sätteri tells a fault as `6:1: Expected a closing tag … (mdx-jsx:…)`. */
function faultIn(error: unknown): { message: string; line: number } {
  const told = error instanceof Error ? error.message : String(error);
  const [, line = '1', message = told] =
    /^(\d+):\d+:\s+(.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(told) ?? [];
  return { message, line: Number(line) };
}
