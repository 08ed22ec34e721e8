const parcels = [2, 9, 4];

function weigh(kilos: number) {
  console.log(`${kilos} kg on the scales`);
  return kilos;
}

function* weighed() {
  for (const kilos of parcels) yield weigh(kilos);
}

function tooHeavy(weights: Iterable<number>) {
  for (const kilos of weights) if (kilos > 5) return `${kilos} kg is too heavy`;
  return 'none is too heavy';
}

const list = parcels.map(weigh);
console.log('the list is there');
console.log(tooHeavy(list));

const generator = weighed();
console.log('the generator is there');
console.log(tooHeavy(generator));
