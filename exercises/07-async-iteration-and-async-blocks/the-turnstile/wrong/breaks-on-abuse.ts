// An illegal command is an error.
import { RuntimeError } from 'asyncio';

export type State = 'locked' | 'open';
export type Command = 'coin' | 'push';

export interface Gate {
  /** Draws the bolt; takes a while. */
  unlock(): Promise<void>;
  /** Pushes the bolt; takes a while. */
  lock(): Promise<void>;
  /** Writes down an illegal command. */
  refuse(what: string): void;
}

export async function* turnstile(gate: Gate): AsyncGenerator<State, void, Command> {
  while (true) {
    if ((yield 'locked') !== 'coin') {
      gate.refuse('push while locked');
      throw new RuntimeError('push while locked');
    }
    await gate.unlock();
    if ((yield 'open') !== 'push') {
      gate.refuse('coin while open');
      throw new RuntimeError('coin while open');
    }
    await gate.lock();
  }
}
