/** Links of the prose that lead nowhere. */
import type { AuthorMistake } from '../course/author-mistake.ts';
import { nearest } from '../course/nearest.ts';
import type { Addresses } from './addresses.ts';
import { placeOf } from './place.ts';
import type { ProsePage } from './prose-page.ts';

/** `address`: of the page that shows this prose; links with `#` alone lead there. */
export function linkMistakes(
  { path, links }: ProsePage,
  address: string,
  addresses: Addresses,
): AuthorMistake[] {
  return links.flatMap(({ url, line }) => {
    const wrong = wrongLink(url, address, addresses);
    return wrong === null ? [] : [{ ...placeOf(path), line, ...wrong }];
  });
}

type Wrong = Pick<AuthorMistake, 'found' | 'expected' | 'mend'>;

function wrongLink(url: string, address: string, addresses: Addresses): Wrong | null {
  if (/^(https?|mailto):/.test(url)) return null;
  const [path = '', anchor] = url.split('#', 2);
  if (path !== '' && !path.startsWith('/')) {
    return {
      found: `the link “${url}” depends on where the page stands.`,
      expected: 'links that begin with /, as in /coroutines-and-tasks/await-is-sequential/.',
      mend: 'write the whole path from the home page.',
    };
  }
  const target = path === '' ? address : path;
  const anchors = addresses.get(target);
  if (anchors === undefined) return noSuchPage(url, target, addresses);
  if (anchor === undefined || anchors.has(anchor)) return null;
  const meant = nearest(anchor, [...anchors]);
  return {
    found: `the link “${url}” names the place “${anchor}”, which ${target} does not have.`,
    expected: `one of ${[...anchors].join(', ')}.`,
    mend: meant === null ? 'correct it, or link to the page.' : `did you mean #${meant}?`,
  };
}

function noSuchPage(url: string, target: string, addresses: Addresses): Wrong {
  const known = [...addresses.keys()];
  const meant = addresses.has(`${target}/`) ? `${target}/` : nearest(target, known);
  return {
    found: `the link “${url}” leads nowhere.`,
    expected: 'the address of a page that is written, with a / at its end.',
    mend: meant === null ? 'correct it, or take the link out.' : `did you mean ${meant}?`,
  };
}
