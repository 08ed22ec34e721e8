import { expect, test } from 'vitest';
import { relativeLinks } from '../../../components/layout/relative-assets.ts';

test('makes the root-relative addresses of tags relative, and leaves all others', () => {
  const html =
    '<link href="/_astro/a.css"><script src="/_astro/b.js"></script>' +
    '<a href="/many-at-once/">x</a><a href="//example.org/">y</a><a href="#z">z</a>' +
    '<style>@media (width<=1px){}a{src:url(/_astro/a.woff2)}</style>' +
    '<code>href="/kept" url(/_astro/kept)</code>';
  expect(relativeLinks(html, '../../')).toBe(
    '<link href="../../_astro/a.css"><script src="../../_astro/b.js"></script>' +
      '<a href="../../many-at-once/">x</a><a href="//example.org/">y</a><a href="#z">z</a>' +
      '<style>@media (width<=1px){}a{src:url(../../_astro/a.woff2)}</style>' +
      '<code>href="/kept" url(/_astro/kept)</code>',
  );
});
