// After a wrong command comes the right one.
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
      yield 'locked';
    }
    await gate.unlock();
    if ((yield 'open') !== 'push') {
      gate.refuse('coin while open');
      yield 'open';
    }
    await gate.lock();
  }
}
