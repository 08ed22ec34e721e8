/** Writes SVG as text, escaped, so that the same code draws in Node and in the browser. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; attributes that are `undefined` are left out. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const content = children.join('');
  if (content === '') return `<${name}${written(attributes)}/>`;
  return htmlElement(name, attributes, content);
}

/** One element of HTML, where an empty one must be closed as well. */
export function htmlElement(name: string, attributes: Attributes, ...children: string[]): string {
  return `<${name}${written(attributes)}>${children.join('')}</${name}>`;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
}

/** Text that may stand between tags or inside a quoted attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A `<title>`: the accessible name of the mark around it and its tooltip. */
export function title(text: string): string {
  return `<title>${escaped(text)}</title>`;
}

/** A number with at most `digits` decimals and no trailing zeros. */
export function short(value: number, digits = 2): string {
  return String(Number(value.toFixed(digits)));
}
