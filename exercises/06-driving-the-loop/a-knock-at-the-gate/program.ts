import { newEventLoop } from 'asyncio';
import * as time from 'time';

const loop = newEventLoop();

function knock(number: number) {
  console.log(`knock ${number}`);
  loop.callLater(1, knock, number + 1);
}

loop.callSoon(knock, 1);
loop.callLater(2.5, () => loop.stop());
loop.runForever();

time.sleep(4);

loop.callLater(1.5, () => loop.stop());
loop.runForever();
loop.close();
