import { RuntimeError, ValueError } from 'asyncio';

function* addingScales(): Generator<number, void, number> {
  let total = 0;
  while (true) {
    try {
      total += yield total;
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      console.log(`the scales hear: ${error.message}`);
      total = 0;
    }
  }
}

const scales = addingScales();
scales.next();
console.log(scales.next(8).value);
console.log(scales.throw(new ValueError('emptied')).value);
console.log(scales.next(6).value);
try {
  scales.throw(new RuntimeError('on fire'));
} catch (error) {
  console.log(`comes back: ${(error as RuntimeError).message}`);
}
console.log(scales.next(1).value ?? 'no scales any more');
