/** What happens in a run, in words: the picture's titles and the table's rows say the same. */
import type { Arrow, Holding, Lane, Mark, Span } from '#trace/lane.ts';

/** `2` → `2.000 s`: virtual time as everything on the page prints it. */
export function seconds(time: number): string {
  return `${time.toFixed(3)} s`;
}

/** What a waiting span waits for, as its label says it: `sleep 2 s`, `awaits task north`. */
export function waitLabel(span: Span): string {
  if (span.label === '') return 'awaits';
  return span.target?.kind === 'sleep' || span.target?.kind === 'yield'
    ? span.label
    : `awaits ${span.label}`;
}

/** `main awaits task north until 3.000 s`. */
export function spanWords(lane: Lane, span: Span): string {
  const until = span.to > span.from ? ` until ${seconds(span.to)}` : '';
  switch (span.state) {
    case 'running':
      return `${lane.name} runs${until}`;
    case 'ready':
      return `${lane.name} is ready and waits its turn${until}`;
    case 'blocking':
      return `${lane.name} blocks the loop${until}`;
    case 'waiting':
      return `${lane.name} awaits ${span.label === '' ? 'something' : span.label}${
        endless(lane, span) ? ' and still waits when the run ends' : until
      }`;
  }
}

/** True for the last span of a task that was still waiting when the run ended. */
export function endless(lane: Lane, span: Span): boolean {
  return lane.end === 'pending' && span === lane.spans.at(-1);
}

/** How the task ended, `null` while it has not. */
export function endWords(lane: Lane): string | null {
  switch (lane.end) {
    case 'returned':
      return `${lane.name} is done`;
    case 'raised':
      return `${lane.name} fails${lane.message === '' ? '' : `: ${lane.message}`}`;
    case 'cancelled':
      return `${lane.name} is cancelled`;
    case 'pending':
      return null;
  }
}

/** `north wakes main (north returned)`, `south wakes: sleep 2 s is over`. */
export function arrowWords(arrow: Arrow, name: (task: number) => string): string {
  const verb = arrow.type === 'wake' ? 'wakes' : 'cancels';
  if (arrow.from === 0) {
    if (arrow.type === 'cancel') return `the loop cancels ${name(arrow.to)}`;
    return `${name(arrow.to)} wakes${arrow.cause === '' ? '' : `: ${arrow.cause}`}`;
  }
  // Who cancels is said already, unless its failure did it.
  const says = arrow.type === 'wake' || !arrow.cause.endsWith('cancelled it');
  const cause = says && arrow.cause !== '' ? ` (${arrow.cause})` : '';
  return `${name(arrow.from)} ${verb} ${name(arrow.to)}${cause}`;
}

/** `north holds lock db until 2.000 s`. */
export function holdingWords(lane: Lane, holding: Holding): string {
  const until = holding.to > holding.from ? ` until ${seconds(holding.to)}` : '';
  return `${lane.name} holds ${holding.label}${until}`;
}

/** `north prints “North leaves”`. */
export function markWords(name: string, mark: Mark): string {
  switch (mark.type) {
    case 'output':
      return `${name} prints “${mark.text.replace(/\n+$/, '')}”`;
    case 'warning':
      return `warning: ${mark.text}`;
    case 'cancelSwallowed':
      return `${name} catches its cancellation and goes on`;
  }
}
