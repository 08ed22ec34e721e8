import { run, sleep } from 'asyncio';

type Hook = (parcel: string) => unknown;

const book: Hook = (parcel) => console.log(`${parcel} is in the book`);

const telephone: Hook = async (parcel) => {
  await sleep(1);
  console.log(`the customer knows of ${parcel}`);
};

async function arrived(parcel: string, hooks: readonly Hook[]) {
  for (const hook of hooks) hook(parcel);
  console.log('everybody has been told');
}

async function main() {
  await arrived('parcel 7', [book, telephone]);
  await sleep(3);
}

run(main());
