/**
 * The picture as an SVG file that needs no style sheet and no page: places that CSS reckons
 * become numbers, and what style sheets say becomes attributes. Labels that hide for want of
 * room are left out, as the reader sees it.
 */

/** What a style sheet may say of a mark, under the attribute of the same name. */
const properties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
  'vector-effect',
] as const;

/** Room around the picture, in pixels. */
const margin = 12;

/** The drawing in `figure` as the text of an SVG file, as wide as it is on the page. */
export function standaloneSvg(figure: HTMLElement): string {
  const drawing = figure.querySelector<SVGSVGElement>('.tw-drawing');
  if (drawing === null) throw new Error('There is no picture to export.');
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  inline(drawing, copy);
  const { width, height } = drawing.getBoundingClientRect();
  const { x: left, width: inner } = drawing.getBBox();
  const right = Math.max(width, left + inner);
  const box = { x: left - margin, y: 0, width: right - left + 2 * margin, height: height + margin };
  for (const name of ['class', 'style', 'data-top', 'data-bottom', 'overflow']) {
    copy.removeAttribute(name);
  }
  copy.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries(box)) ground.setAttribute(name, String(value));
  ground.setAttribute('fill', groundOf(figure));
  copy.prepend(ground);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}`;
}

/** The first ground behind `element` that is not transparent. */
function groundOf(element: HTMLElement): string {
  for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  return 'white';
}

/** Writes what is computed for `from` and all in it into `to`, a copy of it. */
function inline(from: Element, to: Element): void {
  const originals = [...from.querySelectorAll('*')];
  const copies = [...to.querySelectorAll('*')];
  for (const [index, original] of originals.entries()) {
    const copy = copies[index];
    if (!(original instanceof SVGElement) || copy === undefined) continue;
    const style = getComputedStyle(original);
    if (style.opacity === '0') {
      copy.remove();
      continue;
    }
    if (original.localName === 'title') continue;
    for (const property of properties) {
      const value = style.getPropertyValue(property);
      if (value !== '' && value !== 'none' && value !== 'normal')
        copy.setAttribute(property, value);
      else if (property === 'fill' || property === 'stroke') copy.setAttribute(property, 'none');
    }
    place(original, copy, style);
    for (const name of [...copy.getAttributeNames()]) {
      if (name === 'class' || name === 'style' || name.startsWith('data-'))
        copy.removeAttribute(name);
    }
  }
}

/** Places and sizes in numbers. */
function place(original: SVGElement, copy: Element, { transform }: CSSStyleDeclaration): void {
  if (transform !== 'none') copy.setAttribute('transform', transform);
  if (original instanceof SVGRectElement && original.closest('defs') === null) {
    const { x, y, width, height } = original.getBBox();
    for (const [name, value] of Object.entries({ x, y, width, height })) {
      copy.setAttribute(name, String(value));
    }
  }
  if (original instanceof SVGSVGElement) {
    copy.setAttribute('width', String(original.width.baseVal.value));
  }
}
