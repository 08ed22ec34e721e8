import { RuntimeError, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { type Command, type Gate, turnstile } from './turnstile.ts';

const { commands, bolt } = params as {
  readonly commands: readonly Command[];
  /** Seconds that the bolt takes. */
  readonly bolt: number;
};

/** Commands given so far. */
let given = 0;

const gate: Gate = {
  async unlock() {
    await sleep(bolt);
    report('what the bolt does', `drawn at command ${given}`);
  },
  async lock() {
    await sleep(bolt);
    report('what the bolt does', `pushed at command ${given}`);
  },
  refuse(what) {
    console.log(`refused: ${what}`);
    report('what is refused', what);
  },
};

async function main() {
  const states: unknown[] = [];
  const machine = turnstile(gate);
  try {
    states.push((await machine.next('push')).value);
    for (const command of commands) {
      given += 1;
      const { done, value } = await machine.next(command);
      states.push(done ? 'ended' : value);
      console.log(`${command}: ${done ? 'the turnstile has ended' : value}`);
    }
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    console.log(`broken: ${error.message}`);
    states.push('broken');
  }
  report('the states', states);
}

run(main());
