import { describe, expect, test } from 'vitest';
import {
  type Palette,
  palettes,
  propertyName,
  type Theme,
  tokenSheet,
} from '../../../components/styles/tokens.ts';

type Token = keyof Palette;

const grounds: readonly Token[] = ['paper', 'raised', 'sunk'];
const code = (Object.keys(palettes.light) as Token[]).filter((token) => token.startsWith('code'));

/** Each text colour with the grounds it stands on. */
const pairs: readonly (readonly [text: Token, on: readonly Token[]])[] = [
  ['ink', [...grounds, 'accentTint', 'accentPale', 'goodTint', 'badTint', 'warnTint']],
  ['soft', [...grounds, 'accentTint']],
  ['faint', ['paper', 'raised']],
  ['accent', [...grounds, 'accentTint']],
  ['onAccent', ['accent']],
  ['good', ['paper', 'raised', 'goodTint']],
  ['bad', ['paper', 'raised', 'badTint']],
  ['warn', ['paper', 'raised', 'warnTint']],
  ['hold', ['paper', 'raised']],
  ...code.map((token) => [token, grounds] as const),
];

describe.each(Object.keys(palettes) as Theme[])('the %s theme', (theme) => {
  test.each(pairs.flatMap(([text, on]) => on.map((ground) => [text, ground] as const)))(
    'sets %s on %s at 4.5 : 1 or more',
    (text, ground) => {
      const palette = palettes[theme];
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('draws what carries no text at 3 : 1 or more where it tells something', () => {
    const { accent, warn, bad, hold, paper, raised } = palettes[theme];
    for (const mark of [accent, warn, bad, hold]) {
      expect(contrast(mark, paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(mark, raised)).toBeGreaterThanOrEqual(3);
    }
  });
});

test('names a token as its custom property', () => {
  expect(propertyName('accentTint')).toBe('--accent-tint');
});

test('the sheet lets the reader choose, the system decide, and paper be light', () => {
  const sheet = tokenSheet();
  expect(sheet).toContain(':root{color-scheme:light;--paper:#fcfbf8');
  expect(sheet).toContain('@media (prefers-color-scheme:dark){:root{color-scheme:dark');
  expect(sheet).toContain(':root[data-theme=sepia]{color-scheme:light;--paper:#f5ecd9');
  expect(sheet).toContain('@media print{:root,:root[data-theme]{color-scheme:light');
});

/** WCAG 2 contrast ratio of two `#rrggbb` colours. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
