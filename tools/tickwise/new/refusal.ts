/** Why nothing was written: a name or a number that cannot be, told in one sentence or two. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

const slugForm = /^[a-z][a-z\d]*(-[a-z\d]+)*$/;

/** Checks a name that becomes part of an address. @throws Refusal */
export function checkSlug(slug: string): void {
  if (slugForm.test(slug)) return;
  const better = slug
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^[-\d]+|-+$/g, '');
  const hint = slugForm.test(better) ? ` Try “${better}”.` : '';
  throw new Refusal(
    `“${slug}” cannot be a name: it becomes part of an address, so it is written in lower case with hyphens, as in two-ferries.${hint}`,
  );
}

/** `two-ferries` → `Two ferries`. */
export function titleFrom(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
