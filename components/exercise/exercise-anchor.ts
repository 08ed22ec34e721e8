/** The id that an exercise has in its page, from the one that it has in the course. */
export function exerciseAnchor(id: string): string {
  return `exercise-${id.replace('/', '-')}`;
}
