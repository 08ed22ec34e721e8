import { iscoroutinefunction, RuntimeError, run, sleep, ValueError } from 'asyncio';
import { params, report } from 'harness';
import { label, type Scales, weigh } from './labels.ts';

const { parcels, broken, fault, seconds } = params as {
  readonly parcels: Readonly<Record<string, number>>;
  /** The parcel at which the scales fail. */
  readonly broken: string | null;
  readonly fault: 'the scales stick' | 'no such parcel';
  /** How long a reading takes. */
  readonly seconds: number;
};

const scales: Scales = {
  async read(parcel) {
    await sleep(seconds);
    if (parcel === broken) {
      throw fault === 'no such parcel' ? new ValueError(fault) : new RuntimeError(fault);
    }
    return parcels[parcel] ?? 0;
  },
};

async function labelOf(parcel: string): Promise<string> {
  try {
    return String(await label(scales, parcel));
  } catch (error) {
    if (error instanceof TypeError) return 'nothing that can be awaited';
    return `${parcel} raises: ${(error as Error).message}`;
  }
}

async function main() {
  const labels: string[] = [];
  for (const parcel of Object.keys(parcels)) {
    const text = await labelOf(parcel);
    console.log(text);
    labels.push(text);
  }
  report('the labels', labels);
  report('are native', [iscoroutinefunction(weigh), iscoroutinefunction(label)]);
}

run(main());
