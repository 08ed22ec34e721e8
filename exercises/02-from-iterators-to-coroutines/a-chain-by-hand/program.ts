import { sleep } from 'asyncio';

async function title() {
  console.log('the title is set');
  return 'Tides';
}

async function measure() {
  try {
    console.log('the gauge is out');
    await sleep(0);
    console.log('the gauge is read');
  } finally {
    console.log('the gauge is in');
  }
}

async function report() {
  try {
    await title();
    await measure();
    await title();
  } finally {
    console.log('the report is put away');
  }
}

const coroutine = report();
console.log('the pen is sharp');
coroutine.send(null);
console.log('the tea is ready');
coroutine.close();
console.log('the light is off');
