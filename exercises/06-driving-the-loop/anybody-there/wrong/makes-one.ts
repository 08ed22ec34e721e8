// If no loop is there, a new one is as good.
import { type EventLoop, getRunningLoop, newEventLoop, RuntimeError } from 'asyncio';

export function whoIsThere(): EventLoop | null {
  try {
    return getRunningLoop();
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return newEventLoop();
  }
}
