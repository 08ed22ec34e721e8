import { iscoroutine, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { type Desk, inTurn } from './in-turn.ts';

interface Work {
  /** What the desk does, in the past tense. */
  readonly done: string;
  readonly seconds: number;
}

const { book, desks } = params as { readonly book: string; readonly desks: readonly Work[] };

function deskFor({ done, seconds }: Work): Desk {
  return async function desk(received) {
    const arrived = iscoroutine(received) ? 'a coroutine' : received;
    report('what the desks receive', arrived);
    console.log(`to be ${done}: ${arrived}`);
    await sleep(seconds);
    return `${arrived}, ${done}`;
  };
}

async function main() {
  report('the finished book', await inTurn(book, desks.map(deskFor)));
}

run(main());
