/** Ctrl with Enter, or Cmd with Enter: runs the program everywhere in the course. */
export function isRunKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
}
