import { params, report } from 'harness';
import { frostWarnings } from './frost.ts';

const { limit, readings } = params as {
  readonly limit: number;
  readonly readings: readonly number[];
};

const station = frostWarnings(limit);
const [hill, other] = [frostWarnings(limit), frostWarnings(limit)];
const answers = [station.next().value];
console.log(`before the first reading: ${answers[0]}`);
for (const degrees of readings) {
  const { value } = station.next(degrees);
  console.log(`${degrees} degrees: ${value ?? 'no answer'}`);
  answers.push(value);
}
report(
  'the answers',
  answers.map((value) => value ?? 'none'),
);
hill.next();
other.next();
for (const degrees of readings) hill.next(degrees);
report('the answer of another station', other.next(limit + 1).value ?? 'none');
