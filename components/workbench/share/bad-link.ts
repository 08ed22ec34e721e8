/** Says that the address holds a program that cannot be read. */
import type { BadLink } from './share-link.ts';

const words: Readonly<Record<BadLink, string>> = {
  damaged: 'The program in this link cannot be read: the link seems to be cut off or changed.',
  'too long': 'The program in this link is too long to be shown.',
};

export function showBadLink(why: BadLink): void {
  const line = document.createElement('p');
  line.className = 'notice bad-link';
  line.setAttribute('role', 'alert');
  line.textContent = words[why];
  (document.querySelector('tw-cell, tw-exercise') ?? document.body).before(line);
  line.scrollIntoView({ block: 'center' });
}
