/** The element of our own HTML that `selector` names. @throws Error when the page lacks it. */
export function query<Kind extends HTMLElement>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (found === null) throw new Error(`The page has no ${selector} where one is expected.`);
  return found;
}
