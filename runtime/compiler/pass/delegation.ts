/**
 * `yield* inner` in an async generator. The helper stands once in a program that needs it: a
 * generator that awaits the inner iterator and gives on what it yields, passing on what is
 * sent, thrown or returned into it, as JavaScript does.
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
  let step = "next", sent, open = true;
  try {
    for (;;) {
      const round = ${pass.awaiting('source[step](sent)', 'site')};
      if (round.done) return open = false, round.value;
      step = "next";
      try { sent = yield ${$}.give(round.value, site); } catch (error) {
        if (typeof source.throw !== "function") throw error;
        step = "throw"; sent = error;
      }
    }
  } catch (error) {
    open = false;
    throw error;
  } finally {
    if (open && typeof source.return === "function") ${pass.awaiting('source.return()', 'site')};
  }
}
`;
}
