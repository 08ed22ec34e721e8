/**
 * The places compiled code can name by number. The pass works on esbuild's bundle; each
 * position is carried back through esbuild's source map to the learner's own file.
 *
 * Code that maps to nothing (esbuild's helpers for decorators and the like) gets site 0.
 */
import { type TraceMap, traceSegment } from '@jridgewell/trace-mapping';
import type { Site, SiteKind } from './result.ts';
import type { SourceText } from './source-text.ts';

export interface OriginalRange {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export class SiteTable {
  readonly sites: Site[] = [];
  readonly #bundle: SourceText;
  readonly #map: TraceMap;

  constructor(bundle: SourceText, map: TraceMap) {
    this.#bundle = bundle;
    this.#map = map;
  }

  /** The number of a new site over a range of the bundle, 0 where the learner wrote nothing. */
  add(kind: SiteKind, start: number, end: number, name: string): number {
    const range = this.range(start, end);
    if (range === null) return 0;
    return this.sites.push({ kind, ...range, name });
  }

  /** The learner's range behind a range of the bundle; lines and columns count from 1. */
  range(start: number, end: number): OriginalRange | null {
    const first = this.#original(start);
    if (first === null) return null;
    const last = this.#original(end - 1) ?? first;
    const forward =
      last.file === first.file &&
      (last.line > first.line || (last.line === first.line && last.column >= first.column));
    const { file, line, column } = first;
    return {
      file,
      line,
      column: column + 1,
      endLine: forward ? last.line : line,
      endColumn: (forward ? last.column : column) + 2,
    };
  }

  /** The name the learner gave what the bundle calls otherwise, if esbuild had to rename it. */
  originalName(offset: number): string | null {
    const name = this.#segment(offset)?.[4];
    return name === undefined ? null : (this.#map.names[name] ?? null);
  }

  #original(offset: number): { file: string; line: number; column: number } | null {
    const segment = this.#segment(offset);
    if (segment === null || segment.length === 1) return null;
    const file = this.#map.sources[segment[1]];
    if (file === null || file === undefined) return null;
    // A statement's segment may begin before its indentation, which is not the learner's.
    const { line, column } = this.#bundle.locate(offset);
    const inside = this.#bundle.line(line).slice(segment[0], column).trimStart().length;
    return { file, line: segment[2] + 1, column: segment[3] + inside };
  }

  #segment(offset: number) {
    const { line, column } = this.#bundle.locate(offset);
    return traceSegment(this.#map, line - 1, column);
  }
}
