// getEventLoop gives the loop there is, running or not.
import { type EventLoop, getEventLoop, RuntimeError } from 'asyncio';

export function whoIsThere(): EventLoop | null {
  try {
    return getEventLoop();
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return null;
  }
}
