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

/** Takes commands in and hands its state out. */
export async function* turnstile(gate: Gate): AsyncGenerator<State, void, Command> {
  while (true) {
    while ((yield 'locked') !== 'coin') gate.refuse('push while locked');
    await gate.unlock();
    while ((yield 'open') !== 'push') gate.refuse('coin while open');
    await gate.lock();
  }
}
