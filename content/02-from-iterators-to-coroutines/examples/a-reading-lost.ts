// No Python twin: it is about TypeScript.
function* meanSoFar(): Generator<number, void, number> {
  let sum = 0;
  let count = 0;
  let mean = 0;
  while (true) {
    const degrees = yield mean;
    sum += degrees;
    count += 1;
    mean = sum / count;
  }
}

const log = meanSoFar();
for (const degrees of [4, 8, 9]) {
  const mean = log.next(degrees).value;
  console.log(`after ${degrees} degrees: ${mean?.toFixed(1)}`);
}
