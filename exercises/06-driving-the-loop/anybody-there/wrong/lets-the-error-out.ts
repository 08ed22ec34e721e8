// getRunningLoop gives null where no loop is running.
import { type EventLoop, getRunningLoop } from 'asyncio';

export function whoIsThere(): EventLoop | null {
  return getRunningLoop() ?? null;
}
