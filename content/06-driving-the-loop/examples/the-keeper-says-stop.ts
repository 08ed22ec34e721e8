import { newEventLoop } from 'asyncio';

const loop = newEventLoop();

function leave(ferry: string) {
  console.log(`${ferry} leaves`);
}

function keeper() {
  loop.stop();
  console.log('the keeper says stop');
  loop.callSoon(leave, 'the Heron');
}

loop.callSoon(leave, 'the Tern');
loop.callSoon(keeper);
loop.callSoon(leave, 'the Plover');
loop.runForever();
console.log('the pier is closed');
loop.close();
