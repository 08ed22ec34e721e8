import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { drive, type Machine } from './driver.ts';

const { commands, dough, coolDown } = params as {
  readonly commands: readonly string[];
  /** Portions in the machine. */
  readonly dough: number;
  /** Seconds until it is cool when it is closed. */
  readonly coolDown: number;
};

async function* oven(): Machine {
  try {
    let command = yield 'warm';
    for (let left = dough; left > 0; left--) {
      await sleep(1);
      report('a command', command ?? 'nothing');
      command = yield `${command ?? 'nothing'} is baked, ${left - 1} portions left`;
    }
  } finally {
    await sleep(coolDown);
    console.log('the oven is cool');
    report('the cool oven', true);
  }
}

async function main() {
  const shown = await drive(oven(), commands);
  for (const line of shown) console.log(line ?? 'no answer');
  report(
    'the answers',
    shown.map((line) => line ?? 'no answer'),
  );
}

run(main());
