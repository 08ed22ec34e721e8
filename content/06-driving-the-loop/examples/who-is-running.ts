import { getRunningLoop, RuntimeError, run, sleep } from 'asyncio';

function look() {
  try {
    getRunningLoop();
    return 'a loop is running';
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return error.message;
  }
}

async function main() {
  console.log(`inside: ${look()}`);
  await sleep(1);
}

console.log(`before: ${look()}`);
run(main());
console.log(`after: ${look()}`);
