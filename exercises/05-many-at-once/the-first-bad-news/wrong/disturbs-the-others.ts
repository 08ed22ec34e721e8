// A group is the modern gather.
import { ExceptionGroup, type Task, TaskGroup } from 'asyncio';

export interface Station {
  readonly name: string;
  /** Reads the station; returns its degrees, or raises if it is silent. */
  read(): Promise<number>;
}

export async function bulletin(stations: readonly Station[]): Promise<string> {
  const tasks: Task<number>[] = [];
  try {
    await using group = new TaskGroup();
    for (const station of stations) tasks.push(group.createTask(station.read()));
  } catch (error) {
    const first = error instanceof ExceptionGroup ? error.exceptions[0] : error;
    return `no bulletin: ${(first as Error).message}`;
  }
  return `readings: ${tasks.map((task) => task.result()).join(', ')}`;
}
