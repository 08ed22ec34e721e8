// A program has one loop, so it is enough to look for it once.
import { type EventLoop, getRunningLoop, RuntimeError } from 'asyncio';

let known: EventLoop | null = null;

export function whoIsThere(): EventLoop | null {
  try {
    known ??= getRunningLoop();
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
  }
  return known;
}
