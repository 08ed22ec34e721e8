import { getRunningLoop, InvalidStateError, run, sleep } from 'asyncio';

async function main() {
  const tide = getRunningLoop().createFuture<string>();
  try {
    console.log(tide.result());
  } catch (error) {
    if (!(error instanceof InvalidStateError)) throw error;
    console.log(`too early: it is empty`);
  }
  await sleep(1);
  tide.setResult('high water');
  try {
    tide.setResult('low water');
  } catch (error) {
    if (!(error instanceof InvalidStateError)) throw error;
    console.log('too late: it is set');
  }
  console.log(tide.result());
}

run(main());
