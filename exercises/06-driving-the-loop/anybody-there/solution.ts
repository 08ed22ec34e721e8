import { type EventLoop, getRunningLoop, RuntimeError } from 'asyncio';

/** The loop that is running at this moment, or null if none is. */
export function whoIsThere(): EventLoop | null {
  try {
    return getRunningLoop();
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return null;
  }
}
