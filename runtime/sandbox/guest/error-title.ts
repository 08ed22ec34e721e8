/** How an error is called when it is printed. */
import { className, textOf } from './safe-read.ts';

/** The name an error goes by: its own, or that of its class where it kept the plain one. */
export function errorType(error: Error): string {
  const name = textOf(() => error.name);
  const named = className(error);
  return (name === '' || name === 'Error') && named !== '' && named !== 'Object' ? named : name;
}

/** `Type: message`, of an error whose fields may have been tampered with. */
export function errorTitle(error: Error): string {
  const message = textOf(() => error.message);
  const name = errorType(error) || 'Error';
  return message === '' ? name : `${name}: ${message}`;
}
