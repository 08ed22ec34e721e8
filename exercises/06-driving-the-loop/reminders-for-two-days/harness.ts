import { run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { Reminders } from './reminders.ts';

interface Day {
  /** Seconds until the library closes. */
  readonly closes: number;
  /** Who wants to be reminded, and after how many seconds. */
  readonly bells: readonly { readonly reader: string; readonly after: number }[];
}

const reminders = new Reminders();

async function day({ closes, bells }: Day) {
  for (const { reader, after } of bells) {
    reminders.remind(after, () => {
      console.log(`the bell for ${reader}`);
      report('a bell', reader);
    });
  }
  report('all are set', bells.length);
  await sleep(closes);
  console.log('the library closes');
}

for (const one of params as readonly Day[]) run(day(one));
