/**
 * Minutes as a reader says them.
 *
 * @example
 * duration(145) // → '2 h 25 min'
 */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`];
  return parts.filter((part) => part !== false).join(' ');
}
