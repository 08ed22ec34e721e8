import { getRunningLoop } from 'asyncio';

export interface Station {
  /** Asks for a report and returns at once; calls `report` later, once. */
  ask(report: (text: string) => void): void;
}

/** The report of the station that is the first to call. */
export async function firstAnswer(stations: readonly Station[]): Promise<string> {
  const answer = getRunningLoop().createFuture<string>();
  for (const station of stations) {
    station.ask((report) => answer.setResult(report));
  }
  return await answer;
}
