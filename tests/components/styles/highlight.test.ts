import { expect, test } from 'vitest';
import { editorThemes } from '../../../components/styles/code-theme.ts';
import { highlightLines } from '../../../components/styles/highlight.ts';

test('colours a line of TypeScript with the classes of the page', () => {
  expect(highlightLines("await sleep(1); // 'x'", 'typescript')).toEqual([
    '<span class="code-keyword">await</span> <span class="code-function">sleep</span>(<span class="code-number">1</span>); <span class="code-comment">// \'x\'</span>',
  ]);
});

test('colours Python by the same rules', () => {
  const [line] = highlightLines('async def ferry(name): return "x"', 'python');
  expect(line).toContain('<span class="code-keyword">async</span>');
  expect(line).toContain('<span class="code-function">ferry</span>');
  expect(line).toContain('<span class="code-parameter">name</span>');
});

test('escapes what stands inside, whatever the language', () => {
  expect(highlightLines('a < b && c', 'text')).toEqual(['a &lt; b &amp;&amp; c']);
  expect(highlightLines('x<y>()', 'typescript').join('')).not.toContain('<y>');
});

test('gives one entry a line, empty lines too', () => {
  expect(highlightLines('a;\n\nb;', 'typescript')).toHaveLength(3);
});

test('the editor has the colours as values, in each theme', () => {
  for (const theme of Object.values(editorThemes)) {
    for (const { settings } of theme.settings ?? []) {
      expect(settings.foreground).toMatch(/^#[0-9a-f]{6}$/);
    }
  }
});
