// I set the future, so I can remember whether it is set.
import { getRunningLoop } from 'asyncio';

export interface Station {
  /** Asks for a report and returns at once; calls `report` later, once. */
  ask(report: (text: string) => void): void;
}

export async function firstAnswer(stations: readonly Station[]): Promise<string> {
  const answer = getRunningLoop().createFuture<string>();
  let answered = false;
  for (const station of stations) {
    station.ask((report) => {
      if (answered) return;
      answered = true;
      answer.setResult(report);
    });
  }
  return await answer;
}
