/**
 * `yield* inner` in an async generator. The helper stands once in a program that needs it: a
 * generator that awaits the inner iterator and gives on what it yields, passing on what is
 * sent or thrown into it. Closing the outer generator does not close the inner one: as with
 * `for await`, and in Python, the end of the run does.
 */
import type { Pass } from './pass.ts';

const PURPOSE = '$delegate';

/** The name of the helper generator. */
export function delegate(pass: Pass): string {
  return pass.own(PURPOSE);
}

/** The helper's text, '' where nothing delegates. */
export function delegateText(pass: Pass): string {
  if (!pass.owns(PURPOSE)) return '';
  const $ = pass.guest;
  return `function* ${delegate(pass)}(iterable, site) {
  const source = ${$}.iter(iterable, site);
  let step = "next", sent;
  for (;;) {
    const round = ${pass.awaiting('source[step](sent)', 'site')};
    if (round.done) return round.value;
    step = "next";
    try { sent = yield ${$}.give(round.value, site); } catch (error) {
      if (typeof source.throw !== "function") throw error;
      step = "throw"; sent = error;
    }
  }
}
`;
}
