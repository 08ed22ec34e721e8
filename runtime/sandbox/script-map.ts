/** Positions of a compiled script, looked up in its source map. */
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import type { SourcePosition } from '#trace/run-record.ts';
import type { ScriptFrame } from './native-stack.ts';

/** Where a frame of the compiled script stands in the learner's files; `null` if nowhere. */
export type ScriptMap = (frame: ScriptFrame) => SourcePosition | null;

/** Decodes `map` (JSON) when the first position is looked up. */
export function scriptMap(map: string): ScriptMap {
  let decoded: TraceMap | null = null;
  return ({ line, column }) => {
    if (line < 1) return null;
    decoded ??= new TraceMap(map);
    const found = originalPositionFor(decoded, { line, column: Math.max(0, column - 1) });
    if (found.source === null) return null;
    return { file: baseName(found.source), line: found.line, column: found.column + 1 };
  };
}

function baseName(source: string): string {
  return source.replace(/^(?:\.{0,2}\/)+/, '').replace(/^[\w-]+:\/*/, '');
}
