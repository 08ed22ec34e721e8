import { ValueError } from 'asyncio';

function* weigh(): Generator<string, number> {
  try {
    yield 'put it on the scales';
    return 7;
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    console.log(`weighing again: ${error.message}`);
    yield 'once more, please';
    return 8;
  }
}

function* label(): Generator<string, void> {
  try {
    const kilos = yield* weigh();
    console.log(`label: ${kilos} kg`);
  } catch {
    console.log('label: weight unknown');
  }
}

const steps = label();
console.log(steps.next().value);
console.log(steps.throw(new ValueError('it fell off')).value);
steps.next();
