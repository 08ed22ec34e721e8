import { run, sleep } from 'asyncio';
import { params } from 'harness';
import { type Depot, dispatch } from './dispatch.ts';

const { parcel, street, search, printing } = params as {
  readonly parcel: number;
  readonly street: string;
  /** Seconds until the address is found. */
  readonly search: number;
  /** Seconds until the label is printed. */
  readonly printing: number;
};

const depot: Depot = {
  async lookUp(number) {
    await sleep(search);
    return `${number} ${street}`;
  },
  async printLabel(address) {
    await sleep(printing);
    return `[ ${address} ]`;
  },
};

async function main() {
  await dispatch(parcel, depot);
}

run(main());
