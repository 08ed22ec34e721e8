/** Turns what can be awaited into a future. */
import { awaitMethodSteps, hasAwaitMethod } from './await-method.ts';
import { Coroutine } from './coroutine.ts';
import { RuntimeError, ValueError } from './errors.ts';
import type { BaseEventLoop } from './event-loop.ts';
import { Future } from './future.ts';
import { withHint } from './hint.ts';
import { functionName, typeName } from './repr.ts';
import { getEventLoop } from './running.ts';

/**
 * The future itself, or a new task for a coroutine.
 *
 * @throws TypeError for anything else; ValueError if the future is another loop's.
 */
export function ensureFuture<T>(
  awaitable: PromiseLike<T>,
  options: { readonly loop?: BaseEventLoop } = {},
): Future<T> {
  const value: unknown = awaitable;
  if (value instanceof Future) {
    if (options.loop !== undefined && value._loop !== options.loop) {
      throw new ValueError(
        'The future belongs to a different loop than the one specified as the loop argument',
      );
    }
    return value as Future<T>;
  }
  if (hasAwaitMethod(value)) {
    const coroutine: unknown = new Coroutine(awaitMethodSteps(value), '__await__');
    return ensureFuture(coroutine as PromiseLike<T>, options);
  }
  if (!(value instanceof Coroutine)) {
    throw withHint(
      new TypeError('An asyncio.Future, a coroutine or an awaitable is required'),
      typeof value === 'function'
        ? `It is a function: call it, ${functionName(value)}().`
        : `It got ${typeName(value)}.`,
    );
  }
  const loop = options.loop ?? getEventLoop();
  try {
    return loop.createTask(awaitable);
  } catch (error) {
    if (error instanceof RuntimeError) value.close();
    throw error;
  }
}
