/**
 * A property definition gives its anonymous function or class the name it would have had;
 * nothing else in an expression does so without adding a binding the body could see.
 */
export function nameKeeping(value: string, name: string): string {
  if (name === '') return value;
  const quoted = JSON.stringify(name);
  return `({ ${name === '__proto__' ? `[${quoted}]` : quoted}: ${value} })[${quoted}]`;
}
