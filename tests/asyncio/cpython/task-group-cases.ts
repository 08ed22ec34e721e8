/** What the tests of task groups share: the kinds of tasks, and tasks that end in some way. */
import { type ExceptionGroup, eagerTaskFactory, getRunningLoop, sleep } from '#asyncio/index.ts';
import { type Program, program, type Say } from '../program.ts';

type Main = (say: Say) => Promise<unknown>;

/** Every behaviour of a group holds for tasks that begin at once as well. */
export const kinds: readonly [kind: string, run: (main: Main) => Program][] = [
  ['plain tasks', program],
  ['eager tasks', (main) => program((say) => eagerly(main, say))],
];

async function eagerly(main: Main, say: Say): Promise<void> {
  getRunningLoop().setTaskFactory(eagerTaskFactory);
  await main(say);
}

export function shape(error: unknown): string {
  const { name, exceptions } = error as Partial<ExceptionGroup>;
  return exceptions === undefined ? String(name) : `${name}[${exceptions.map(shape).join(' ')}]`;
}

export async function outcome(awaited: PromiseLike<unknown>, say: Say): Promise<void> {
  try {
    await awaited;
  } catch (error) {
    const { message } = error as Error;
    say('exceptions' in (error as object) ? shape(error) : `${(error as Error).name} ${message}`);
  }
}

export async function saying(say: Say, delay: number): Promise<void> {
  await sleep(delay);
  say(`slept ${delay}`);
}

export async function failAfter(delay: number, error = new Error('task')): Promise<never> {
  await sleep(delay);
  throw error;
}

export async function untilCancelled(say: Say, name: string): Promise<void> {
  try {
    await sleep(10);
  } catch (error) {
    say(`${name} cancelled`);
    throw error;
  }
}
