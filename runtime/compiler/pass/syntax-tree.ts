/** A parsed program with what the pass asks of it: parents, tokens, enclosing functions. */
import {
  type AnonymousFunctionDeclaration,
  type AnyNode,
  type ArrowFunctionExpression,
  type FunctionDeclaration,
  type FunctionExpression,
  type Node,
  type Program,
  parse,
  type Token,
} from 'acorn';
import { SourceText } from '../source-text.ts';

export type FunctionNode =
  | FunctionDeclaration
  | AnonymousFunctionDeclaration
  | FunctionExpression
  | ArrowFunctionExpression;

export function isFunction(node: Node): node is FunctionNode {
  return (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression'
  );
}

/** The nodes directly below `node`, in no particular order. */
export function children(node: AnyNode): AnyNode[] {
  const found: AnyNode[] = [];
  for (const value of Object.values(node)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== null && typeof item === 'object' && typeof item.type === 'string') {
        found.push(item as AnyNode);
      }
    }
  }
  return found;
}

export class SyntaxTree {
  readonly source: SourceText;
  readonly program: Program;
  readonly #tokens: Token[] = [];
  readonly #parents = new Map<Node, AnyNode>();

  /** Throws acorn's SyntaxError; esbuild has accepted the text before. */
  constructor(text: string) {
    this.source = new SourceText(text);
    this.program = parse(text, {
      ecmaVersion: 'latest',
      sourceType: 'module',
      onToken: this.#tokens,
    });
    this.visit((node, parent) => {
      if (parent !== null) this.#parents.set(node, parent);
    });
  }

  /** Calls `enter` for each node from the top down. */
  visit(enter: (node: AnyNode, parent: AnyNode | null) => void): void {
    const go = (node: AnyNode, parent: AnyNode | null): void => {
      enter(node, parent);
      for (const child of children(node)) go(child, node);
    };
    go(this.program, null);
  }

  /** Calls `leave` for each node from the leaves up. */
  visitUp(leave: (node: AnyNode, parent: AnyNode | null) => void): void {
    const go = (node: AnyNode, parent: AnyNode | null): void => {
      for (const child of children(node)) go(child, node);
      leave(node, parent);
    };
    go(this.program, null);
  }

  parent(node: Node): AnyNode | null {
    return this.#parents.get(node) ?? null;
  }

  /** The innermost function around `node` (arrows count), null at top level. */
  functionAround(node: Node): FunctionNode | null {
    for (let at = this.parent(node); at !== null; at = this.parent(at)) {
      if (isFunction(at)) return at;
    }
    return null;
  }

  /** Every identifier spelled anywhere in the program. */
  identifiers(): Set<string> {
    const names = new Set<string>();
    // acorn types tokens without the value they carry.
    for (const { value } of this.#tokens as { value?: unknown }[]) {
      if (typeof value === 'string') names.add(value);
    }
    return names;
  }

  /** The first token that starts at or after `offset`. */
  tokenFrom(offset: number): Token {
    return this.#tokens[this.#indexFrom(offset)] as Token;
  }

  /** The last token that ends at or before `offset`. */
  tokenUpTo(offset: number): Token {
    let index = this.#indexFrom(offset) - 1;
    while (index > 0 && (this.#tokens[index] as Token).end > offset) index--;
    return this.#tokens[index] as Token;
  }

  /** The last token spelled `text` within the range. */
  lastToken(text: string, from: number, to: number): Token {
    for (let index = this.#indexFrom(to) - 1; index >= 0; index--) {
      const token = this.#tokens[index] as Token;
      if (token.start < from) break;
      if (token.end <= to && this.source.text.slice(token.start, token.end) === text) return token;
    }
    throw new Error(`expected \`${text}\` in \`${this.source.text.slice(from, to)}\``);
  }

  /** The first token spelled `text` at or after `from`. */
  firstToken(text: string, from: number): Token {
    for (let index = this.#indexFrom(from); index < this.#tokens.length; index++) {
      const token = this.#tokens[index] as Token;
      if (this.source.text.slice(token.start, token.end) === text) return token;
    }
    throw new Error(`expected \`${text}\` after \`${this.source.text.slice(from, from + 40)}\``);
  }

  #indexFrom(offset: number): number {
    let low = 0;
    let high = this.#tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#tokens[middle] as Token).start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
