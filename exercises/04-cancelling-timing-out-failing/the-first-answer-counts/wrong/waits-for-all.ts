// When all have called, nobody can come too late.
import { getRunningLoop } from 'asyncio';

export interface Station {
  /** Asks for a report and returns at once; calls `report` later, once. */
  ask(report: (text: string) => void): void;
}

export async function firstAnswer(stations: readonly Station[]): Promise<string> {
  const answer = getRunningLoop().createFuture<string>();
  const reports: string[] = [];
  for (const station of stations) {
    station.ask((report) => {
      reports.push(report);
      if (reports.length === stations.length && !answer.done()) answer.setResult(reports[0] ?? '');
    });
  }
  return await answer;
}
