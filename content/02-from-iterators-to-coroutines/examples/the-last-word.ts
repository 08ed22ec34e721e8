function* weighing(parcels: number[]) {
  let sum = 0;
  for (const kilos of parcels) {
    sum += kilos;
    yield kilos;
  }
  return `${sum} kg in all`;
}

for (const kilos of weighing([2, 9])) console.log(`by loop: ${kilos} kg`);

const steps = weighing([2, 9]);
let step = steps.next();
while (!step.done) {
  console.log(`by hand: ${step.value} kg`);
  step = steps.next();
}
console.log(step.value);
console.log(steps.next().value ?? 'said only once');
