/** Writes places as CSS: lengths that mix a share of the plot and pixels. */
import type { Place } from './axis-scale.ts';
import { short } from './svg.ts';

/** `calc(40% + 12px)`, or the simpler form where one part is zero. */
export function length({ share, offset }: Place): string {
  const percent = short(share * 100, 3);
  const pixels = short(offset);
  if (pixels === '0') return `${percent}%`;
  if (percent === '0') return `${pixels}px`;
  return offset < 0 ? `calc(${percent}% - ${short(-offset)}px)` : `calc(${percent}% + ${pixels}px)`;
}

/** A `style` that moves a group to `place`, `shift` pixels further right. */
export function moveTo(place: Place, shift = 0): string {
  return `transform:translateX(${length({ share: place.share, offset: place.offset + shift })})`;
}

/** `place`, `pixels` further right. */
export function shifted(place: Place, pixels: number): Place {
  return { share: place.share, offset: place.offset + pixels };
}
