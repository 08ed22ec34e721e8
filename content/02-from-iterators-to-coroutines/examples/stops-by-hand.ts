const stops = ['Quay', 'Lighthouse', 'Old Harbour'];

for (const stop of stops) console.log(`by loop: ${stop}`);

const trip = stops[Symbol.iterator]();
while (true) {
  const step = trip.next();
  if (step.done) break;
  console.log(`by hand: ${step.value}`);
}
