/** Ctrl with Enter, or Cmd with Enter: runs the program everywhere in the course. */
export function isRunKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
}

/** Shift with Enter: runs the program and goes on to the next. */
export function isRunOnKey(event: KeyboardEvent): boolean {
  const alone = event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
  return event.key === 'Enter' && alone && !event.isComposing;
}
