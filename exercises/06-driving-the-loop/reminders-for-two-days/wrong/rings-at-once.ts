// callLater takes what should be called, so call it there.
import { getRunningLoop } from 'asyncio';

export class Reminders {
  remind(seconds: number, ring: () => void): void {
    const rung = ring();
    getRunningLoop().callLater(seconds, () => rung);
  }
}
