/**
 * The stack a learner sees: the calls inside the innermost coroutine from the engine, the awaits
 * above it from the kernel, and at the end the place that started the run.
 *
 *   engine's stack                      kernel's logical stack
 *   check        ← program ┐ inner      ferry  awaited at line 12
 *   ferry$g      ← program ┘            main   awaited at line 20
 *   step, run …  ← runtime
 *   top level    ← program  outer       shown: check, ferry, main, top level
 */
import type { Site } from '#compiler/result.ts';
import type { Frame, SourcePosition } from '#trace/run-record.ts';
import type { GuestError, GuestFrame } from './guest-record.ts';
import { CELL_BODY, parseStack, type ScriptFrame } from './native-stack.ts';
import type { ScriptMap } from './script-map.ts';

export interface ErrorPlace {
  readonly at: SourcePosition | null;
  readonly stack: readonly Frame[];
}

/** Where `error` arose and through which awaits it left, in the learner's own lines. */
export function errorPlace(error: GuestError, sites: readonly Site[], map: ScriptMap): ErrorPlace {
  const native = parseStack(error.nativeStack);
  const groups = native.groups.map((group) => group.flatMap((frame) => mappedFrame(frame, map)));
  const logical = error.frames.map((frame) => logicalFrame(frame, sites));

  // Calls into the runtime and back cut the inner part into several groups.
  const [innermost] = error.frames;
  let inside = innermost === undefined ? groups.length : 1 + groups.findIndex(endsIn(innermost));
  if (inside === 0 && native.startsInProgram) inside = 1;
  const inner = groups.slice(0, inside).flat();
  const outer = groups.slice(inside).flat();
  const above = inner.length > 0 ? [...inner, ...logical.slice(1)] : logical;
  const stack = [...above, ...outer];

  // What the library raises has no line of its own: that of its call, or else of the await.
  const awaited = error.frames.find((frame) => frame.at > 0)?.at ?? 0;
  const at =
    sitePosition(sites[error.site - 1]) ??
    position(inner.find((frame) => frame.own)) ??
    sitePosition(sites[awaited - 1]) ??
    position(stack.find((frame) => frame.own));
  return { at, stack };
}

function mappedFrame(frame: ScriptFrame, map: ScriptMap): Frame[] {
  const found = map(frame);
  return found === null ? [] : [{ ...found, name: frame.name, own: true }];
}

/** Whether a group ends in the body of this coroutine; that of the cell itself has no name. */
function endsIn({ name }: GuestFrame): (group: readonly Frame[]) => boolean {
  return (group) => group.at(-1)?.name === (name === '' ? CELL_BODY : name);
}

function logicalFrame(frame: GuestFrame, sites: readonly Site[]): Frame {
  const place = sitePosition(sites[frame.at - 1]) ?? sitePosition(sites[frame.function - 1]);
  if (place !== null) return { ...place, name: frame.name, own: true };
  return { file: 'asyncio', line: 1, column: 1, name: frame.name, own: false };
}

/** The position a site begins at, `null` for no site. */
export function sitePosition(site: Site | undefined): SourcePosition | null {
  return site === undefined ? null : { file: site.file, line: site.line, column: site.column };
}

function position(frame: Frame | undefined): SourcePosition | null {
  return frame === undefined ? null : { file: frame.file, line: frame.line, column: frame.column };
}
