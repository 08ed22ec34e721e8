/** Reads a drawn timeline back: its titles, and where its visible texts stand at a width. */
import { textWidth } from '../../components/timeline/text-width.ts';

export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the marks are called, entities resolved; without the torn edge and shortened names. */
export function titles(svg: string): string[] {
  const marks = svg.replace(/<g class="tw-tear".*?<\/g>/s, '').replace(/<text.*?<\/text>/gs, '');
  return [...marks.matchAll(/<title>(.*?)<\/title>/gs)].map(([, text = '']) => plain(text));
}

/** The texts that show in a plot `width` pixels wide. */
export function textBoxes(svg: string, width: number): Box[] {
  const boxes: Box[] = [];
  const shifts: { x: number; y: number }[] = [];
  for (const { groups = {} } of svg.matchAll(tag)) {
    const { close, text: said, attributes = '', empty } = groups;
    if (close) shifts.pop();
    else if (said !== undefined) {
      if (!shows(attributes, width)) continue;
      const x = sum(shifts.map((shift) => shift.x)) + number(attributes, 'x');
      const y = sum(shifts.map((shift) => shift.y)) + number(attributes, 'y');
      const text = plain(said);
      const length = textWidth(text, attributes.includes('tw-name') ? 13 : 12);
      const left = attributes.includes('tw-tick') ? x - length / 2 : x;
      boxes.push({ text, left, right: left + length, top: y - 9, bottom: y + 1 });
    } else if (!empty) shifts.push(shift(attributes, width));
  }
  return boxes.filter((box) => box.text !== '');
}

/** Pairs that cover one another. */
export function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

// A whole text with what it says (its title apart), or one tag.
const tag =
  /<(?:text\b(?<attributes>[^>]*)>(?:<title>.*?<\/title>)?(?<text>[^<]*)<\/text>|(?<close>\/)[a-z]+>|[a-z]+(?<attributes>[^>]*?)(?<empty>\/)?>)/gs;

function shows(attributes: string, width: number): boolean {
  const from = /fit-(\d+|none)/.exec(attributes)?.[1];
  return from === undefined || (from !== 'none' && width >= Number(from));
}

function shift(attributes: string, width: number): { x: number; y: number } {
  const down = Number(/translate\(-?[\d.]+ (-?[\d.]+)\)/.exec(attributes)?.[1] ?? 0);
  const right = Number(/translate\((-?[\d.]+) /.exec(attributes)?.[1] ?? 0);
  const along = /translateX\((.*?)\)(?:"|;)/.exec(attributes)?.[1] ?? '';
  const percent = Number(/(-?[\d.]+)%/.exec(along)?.[1] ?? 0);
  const pixels = /(?:([+-]) )?(-?[\d.]+)px/.exec(along);
  const offset = pixels ? Number(pixels[2]) * (pixels[1] === '-' ? -1 : 1) : 0;
  return { x: (percent / 100) * width + offset + right, y: down };
}

function number(attributes: string, name: string): number {
  return Number(new RegExp(`\\b${name}="(-?[\\d.]+)"`).exec(attributes)?.[1] ?? 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
