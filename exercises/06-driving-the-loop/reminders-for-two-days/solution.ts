import { getRunningLoop } from 'asyncio';

/** Rings for readers; one for the whole program. */
export class Reminders {
  /** Calls `ring` in `seconds`. */
  remind(seconds: number, ring: () => void): void {
    getRunningLoop().callLater(seconds, ring);
  }
}
