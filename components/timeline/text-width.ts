/**
 * How wide a text in Inter is, without a browser: advance widths in thousandths of an em,
 * rounded up, so that two labels that fit by this measure fit on every screen.
 */
const narrow = new Set("iljI.,:;'|!()[]{} ");
const slim = new Set('frtJ"*-/\\°');
const wide = new Set('mwMW%@—…');

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
  if (narrow.has(character)) return 310;
  if (slim.has(character)) return 410;
  if (wide.has(character)) return 910;
  if (character > '\u2e80') return 1050;
  if (character >= 'A' && character <= 'Z') return 700;
  return 610;
}
