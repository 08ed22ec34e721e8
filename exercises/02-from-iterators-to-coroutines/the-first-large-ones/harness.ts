import { RuntimeError } from 'asyncio';
import { params, report } from 'harness';
import { firstAbove } from './search.ts';

const { source, limit, count } = params as {
  readonly source: 'squares' | 'waves';
  readonly limit: number;
  readonly count: number;
};

let asked = 0;

function* numbers() {
  for (let n = 1; ; n++) {
    asked += 1;
    if (asked > 1000) throw new RuntimeError('the source was asked more than 1,000 times');
    yield source === 'squares' ? n * n : (n * 7) % 12;
  }
}

const found = firstAbove(numbers(), limit, count);
console.log(`found ${found.join(', ')} after ${asked} questions`);
report('what is found', found);
report('questions to the source', asked);
