import { params, report } from 'harness';
import { receipt, type Till } from './receipt.ts';

const { prices, start } = params as {
  readonly prices: readonly number[];
  /** What is in the till in the morning. */
  readonly start: number;
};

const received: number[] = [];

function* till(): Till {
  let sum = start;
  while (true) {
    const price = yield sum;
    received.push(price);
    sum += price;
  }
}

const sums = receipt(till(), prices);
console.log(`the receipt: ${sums.join(', ') || 'empty'}`);
console.log(`the till got: ${received.join(', ') || 'nothing'}`);
report('the receipt', sums);
report('what the till got', received);
