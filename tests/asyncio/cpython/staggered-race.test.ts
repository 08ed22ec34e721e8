import { describe, expect, test } from 'vitest';
import {
  CancelledError,
  Event,
  eagerTaskFactory,
  Future,
  getRunningLoop,
  sleep,
  timeout,
} from '#asyncio/index.ts';
import { staggeredRace } from '#asyncio/staggered-race.ts';
import { program, type Say } from '../program.ts';

type Way = () => PromiseLike<unknown>;

describe('a staggered race', () => {
  test('without ways has no winner', () => {
    const { lines } = program(async (say) => await race(say, [], null));
    expect(lines).toEqual(['0 null at null: ']);
  });

  test('is won by the first way that succeeds; later ones are not started', () => {
    const { lines } = program(async (say) => {
      await race(say, [async () => 'first', async () => say('never')], null);
    });
    expect(lines).toEqual(['0 first at 0: null']);
  });

  test('starts the next way when one fails', () => {
    const { lines } = program(async (say) => {
      await race(say, [() => fail('no'), async () => 'second'], null);
    });
    expect(lines).toEqual(['0 second at 1: Error: no,null']);
  });

  test('starts the next way when the delay is over, and cancels the slower ones', () => {
    const { lines } = program(async (say) => {
      await race(say, [() => sleep(10), async () => 'second'], 0.1);
    });
    expect(lines).toEqual(['0.1 second at 1: CancelledError,null']);
  });

  test('in which every way fails has no winner', () => {
    const { lines } = program(async (say) => {
      await race(say, [() => fail('one'), () => fail('two')], null);
    });
    expect(lines).toEqual(['0 null at null: Error: one,Error: two']);
  });

  test('in which two ways arrive together is won by the one started first', () => {
    const { lines } = program(async (say) => {
      const event = new Event();
      const wait = async (name: string) => {
        await event.wait();
        return name;
      };
      const set = async () => {
        event.set();
        await new Event().wait();
      };
      await race(say, [() => wait('a'), () => wait('b'), set], 0.1);
    });
    expect(lines).toEqual(['0.2 a at 0: null,CancelledError,CancelledError']);
  });

  test('that is cancelled passes it on as often as it comes, and is cancelled at its end', () => {
    const { lines } = program(async (say) => {
      const [outer, inner] = [timeout(null), timeout(null)];
      const way = async () => {
        for (const limit of [inner, outer]) {
          limit.reschedule(-1);
          await sleep(0);
          try {
            await sleep(0);
          } catch (error) {
            say(`way ${error}`);
          }
        }
      };
      try {
        await using _outer = outer;
        await using _inner = inner;
        try {
          await staggeredRace([way], null);
        } catch (error) {
          say(`race ${error instanceof CancelledError}`);
          throw error;
        }
      } catch (error) {
        say(error);
      }
    });
    expect(lines).toEqual([
      '0 way CancelledError',
      '0 way CancelledError',
      '0 race true',
      '0 TimeoutError',
    ]);
  });
});

describe('a staggered race of eager tasks', () => {
  test('starts its ways with the delay between them', () => {
    const { lines } = program(async (say) => {
      getRunningLoop().setTaskFactory(eagerTaskFactory);
      const late = async () => {
        await sleep(0);
        throw new Error('no good');
      };
      const blocked = async () => await new Future<never>();
      await race(say, [blocked, () => sleep(1, 'sleep1'), late], 0.25);
    });
    expect(lines).toEqual(['1.25 sleep1 at 1: CancelledError,null,Error: no good']);
  });

  test('starts its ways at failures only, without a delay', () => {
    const { lines } = program(async (say) => {
      getRunningLoop().setTaskFactory(eagerTaskFactory);
      const ways = [() => fail('no'), () => sleep(1, 'sleep1'), () => sleep(0, 'sleep0')];
      await race(say, ways, null);
    });
    expect(lines).toEqual(['1 sleep1 at 1: Error: no,null']);
  });
});

async function race(say: Say, ways: readonly Way[], delay: number | null): Promise<void> {
  const { winner, index, exceptions } = await staggeredRace(ways, delay);
  say(`${winner} at ${index}: ${exceptions.map(String).join()}`);
}

async function fail(message: string): Promise<never> {
  throw new Error(message);
}
