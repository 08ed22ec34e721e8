/**
 * How wide a text in Inter is, without a browser: advance widths in thousandths of an em,
 * rounded up, so that two labels that fit by this measure fit on every screen.
 */
const advances: readonly (readonly [characters: string, thousandths: number])[] = [
  ["ijlI|.,:;'!", 290],
  [' ()[]{}', 370],
  ['frt"*-/\\°', 410],
  ['acekosvxyz', 605],
  ['w', 810],
  ['mMW%@—…', 920],
];
const advanceOf = new Map(
  advances.flatMap(([characters, width]) => [...characters].map((one) => [one, width] as const)),
);

/** Width in pixels of `text` at `size` pixels; a bold text is a little wider. */
export function textWidth(
  text: string,
  size: number,
  weight: 'normal' | 'bold' = 'normal',
): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character);
  return (thousandths / 1000) * size * (weight === 'bold' ? 1.06 : 1);
}

/** `text`, cut with an ellipsis where it is wider than `width` pixels. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size, 'bold') <= width) return text;
  const characters = [...text];
  while (characters.length > 1) {
    characters.pop();
    const cut = `${characters.join('').trimEnd()}…`;
    if (textWidth(cut, size, 'bold') <= width) return cut;
  }
  return '…';
}

function advance(character: string): number {
  const known = advanceOf.get(character);
  if (known !== undefined) return known;
  if (character > '\u2e80') return 1050;
  return character >= 'A' && character <= 'Z' ? 730 : 640;
}
