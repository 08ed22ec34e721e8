import { RuntimeError, run, sleep } from 'asyncio';
import { params, report } from 'harness';
import { type Hook, notify } from './notify.ts';

interface Listener {
  readonly name: string;
  /** Null for a plain function. */
  readonly seconds: number | null;
  readonly fails?: boolean;
}

function hook({ name, seconds, fails }: Listener): Hook {
  const tell = (parcel: string) => {
    if (fails) throw new RuntimeError(`${name} cannot be reached`);
    console.log(`${name} knows of ${parcel}`);
    report('told', name);
  };
  if (seconds === null) return tell;
  return async (parcel) => {
    await sleep(seconds);
    tell(parcel);
  };
}

async function main() {
  let failed: unknown;
  try {
    failed = await notify((params as readonly Listener[]).map(hook), 'parcel 7');
  } catch (error) {
    failed = `${error}`;
  }
  console.log(`failed: ${failed}`);
  report('the number that failed', failed);
  await sleep(9);
}

run(main());
