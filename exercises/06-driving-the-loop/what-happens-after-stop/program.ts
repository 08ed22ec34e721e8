import { newEventLoop } from 'asyncio';

const loop = newEventLoop();
let part = 'in the first run';

function say(what: string) {
  console.log(`${what}: ${part}`);
}

function closeShop() {
  loop.stop();
  loop.callSoon(say, 'the floor is swept');
  say('the shop is closed');
}

loop.callLater(1, say, 'the oven is cleaned');
loop.callLater(2, say, 'the flour is ordered');
loop.callSoon(closeShop);
loop.callSoon(say, 'the last customer pays');
loop.runForever();

part = 'in the second run';
loop.callLater(1.5, () => loop.stop());
loop.runForever();
loop.close();
