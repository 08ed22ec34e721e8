/** YAML that remembers where each key stands and how its value was written. */
import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';

export interface YamlSource {
  readonly value: unknown;
  /** Line of a top-level key, `undefined` if it is not there. */
  lineOf(key: string): number | undefined;
  /** A top-level value as the author wrote it: `3.10` where YAML reads 3.1. */
  written(key: string): string;
}

export interface YamlFault {
  readonly fault: string;
  readonly line: number;
}

/** Reads `text`, whose first line is `firstLine` of its file. */
export function readYaml(text: string, firstLine: number): YamlSource | YamlFault {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const [error] = document.errors;
  if (error !== undefined) return { fault: error.message, line: lineAt(error.pos[0]) };
  const pairs: readonly Pair[] = isMap(document.contents) ? document.contents.items : [];
  const pairOf = (key: string) =>
    pairs.find((pair) => isScalar(pair.key) && pair.key.value === key);
  const value: unknown = document.toJS() ?? {};
  return {
    value,
    lineOf(key) {
      const at = pairOf(key)?.key;
      return isScalar(at) && at.range ? lineAt(at.range[0]) : undefined;
    },
    written(key) {
      const held = pairOf(key)?.value;
      return isScalar(held) ? (held.source ?? String(held.value)) : JSON.stringify(held);
    },
  };
}
