// First the state is shown, then the command is looked at.
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
  let state: State = 'locked';
  while (true) {
    const shown: State = state;
    const command: Command = yield shown;
    const before: State = state;
    state = command === 'coin' ? 'open' : 'locked';
    yield before;
    if (state === before) gate.refuse(`${command} while ${before}`);
    else if (state === 'open') await gate.unlock();
    else await gate.lock();
  }
}
