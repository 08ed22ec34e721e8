// One future, one station: then it is set only once.
import { getRunningLoop } from 'asyncio';

export interface Station {
  /** Asks for a report and returns at once; calls `report` later, once. */
  ask(report: (text: string) => void): void;
}

export async function firstAnswer(stations: readonly Station[]): Promise<string> {
  const answer = getRunningLoop().createFuture<string>();
  stations[0]?.ask((report) => {
    if (!answer.done()) answer.setResult(report);
  });
  return await answer;
}
