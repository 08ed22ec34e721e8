// Where a loop is running, a task is running too.
import { currentTask, type EventLoop, getRunningLoop, RuntimeError } from 'asyncio';

export function whoIsThere(): EventLoop | null {
  try {
    return currentTask() === null ? null : getRunningLoop();
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return null;
  }
}
