/**
 * What the rewriting rules share: the tree, the text being edited, fresh names and sites.
 *
 * Rules run from the leaves up (see lower.ts) and edit in place, so the text of inner nodes
 * is already rewritten and an outer rule only adds around it. Two conventions keep edits at
 * the same offset in order: what goes before a node is prepended to its right side, what
 * goes after it is appended to its left side.
 */
import type { Node } from 'acorn';
import type MagicString from 'magic-string';
import type { SiteKind } from '../result.ts';
import type { SiteTable } from '../site-table.ts';
import { FreshNames } from './fresh-names.ts';
import { FactsOfFunctions } from './function-facts.ts';
import { readableName } from './function-names.ts';
import { importedNames } from './imported-names.ts';
import { type FunctionNode, isFunction, type SyntaxTree } from './syntax-tree.ts';

export interface Problem {
  readonly node: Node;
  readonly message: string;
  readonly hint: string;
}

export class Pass {
  readonly tree: SyntaxTree;
  readonly out: MagicString;
  readonly names: FreshNames;
  readonly facts: FactsOfFunctions;
  /** What the guest is called in this program: `$` unless the program uses that name. */
  readonly guest: string;
  readonly problems: Problem[] = [];
  /** Statements that mark the async functions of the program's own scope; see brands.ts. */
  readonly brands: string[] = [];
  /** Names imported from learner modules. */
  readonly imported: ReadonlySet<string>;
  readonly #sites: SiteTable | null;
  readonly #functionSites = new Map<FunctionNode, number>();
  readonly #own = new Map<string, string>();

  /** Without a site table (library modules) awaits are bare and loops unguarded. */
  constructor(tree: SyntaxTree, out: MagicString, sites: SiteTable | null) {
    this.tree = tree;
    this.out = out;
    this.imported = importedNames(tree.program);
    this.names = new FreshNames(tree.identifiers());
    this.facts = new FactsOfFunctions(tree);
    this.#sites = sites;
    this.guest = this.own('$');
  }

  /** A site over `node`, named for the function it is or stands in; 0 where there is none. */
  site(kind: SiteKind, node: Node, span: Node = node): number {
    const owner = isFunction(node) ? node : this.tree.functionAround(node);
    if (this.#sites === null) return 0;
    return this.#sites.add(kind, span.start, span.end, owner === null ? '' : this.nameOf(owner));
  }

  /** The one site of a function; a method's begins at its name. */
  functionSite(fn: FunctionNode): number {
    const known = this.#functionSites.get(fn);
    if (known !== undefined) return known;
    const parent = this.tree.parent(fn);
    const method =
      parent?.type === 'MethodDefinition' || (parent?.type === 'Property' && parent.value === fn);
    const site = this.site('function', fn, method ? parent : fn);
    this.#functionSites.set(fn, site);
    return site;
  }

  /** The name of a function as the learner wrote it. */
  nameOf(fn: FunctionNode): string {
    const id = fn.type === 'ArrowFunctionExpression' ? null : fn.id;
    return (id && this.#sites?.originalName(id.start)) ?? readableName(fn, this.tree);
  }

  /** Whether this program records sites: a learner's cell does, a library module does not. */
  get notesSites(): boolean {
    return this.#sites !== null;
  }

  /** The text that awaits the expression `operand`. */
  awaiting(operand: string, site: number | string): string {
    return this.notesSites ? `yield ${this.guest}.at(${operand}, ${site})` : `yield ${operand}`;
  }

  /** The guard that counts a loop round or a call, '' where none is needed. */
  guard(site: number): string {
    const $ = this.guest;
    return site === 0 ? '' : `${$}.n++ < ${$}.max || ${$}.tick(${site})`;
  }

  /** The one generated name for a purpose, the same wherever it is asked for. */
  own(purpose: string): string {
    const name = this.#own.get(purpose) ?? this.names.fresh(purpose);
    this.#own.set(purpose, name);
    return name;
  }

  /** Whether any rule asked for the generated name of `purpose`. */
  owns(purpose: string): boolean {
    return this.#own.has(purpose);
  }

  problem(node: Node, message: string, hint: string): void {
    this.problems.push({ node, message, hint });
  }

  before(node: Node, text: string): void {
    this.out.prependRight(node.start, text);
  }

  after(node: Node, text: string): void {
    this.out.appendLeft(node.end, text);
  }
}
