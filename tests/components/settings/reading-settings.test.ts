import { expect, test } from 'vitest';
import { firstPaintScript, parseSettings } from '../../../components/settings/reading-settings.ts';

const untouched = {
  theme: 'system',
  size: 'normal',
  measure: 'normal',
  leading: 'normal',
  editor: 'auto',
};

test('reads what the reader chose', () => {
  expect(parseSettings('{"theme":"sepia","size":"large"}')).toEqual({
    ...untouched,
    theme: 'sepia',
    size: 'large',
  });
});

test.each([null, '', 'null', '[]', '{"theme":"pink"}', '{"theme":3}'])(
  'takes %j for a reader who chose nothing',
  (text) => {
    expect(parseSettings(text)).toEqual(untouched);
  },
);

/** Runs the script of the head as a page would that has `text` in its storage. */
function firstPaint(text: string | null): Record<string, string> {
  const dataset = {};
  const run = new Function('localStorage', 'document', firstPaintScript);
  run({ getItem: () => text }, { documentElement: { dataset } });
  return dataset;
}

test('sets what differs from the defaults before the first paint', () => {
  expect(firstPaint('{"theme":"dark","size":"normal","measure":"wide"}')).toEqual({
    theme: 'dark',
    measure: 'wide',
  });
  expect(firstPaint('{"theme":"system"}')).toEqual({});
});

test.each([null, 'null', '{', '{"theme":"a b\\"c"}', '{"theme":3}'])(
  'paints as usual when %j is stored',
  (text) => {
    expect(firstPaint(text)).toEqual({});
  },
);
