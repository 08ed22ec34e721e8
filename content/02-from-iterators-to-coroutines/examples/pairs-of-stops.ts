const stops = ['Quay', 'Lighthouse', 'Old Harbour', 'Sandbank'];

const trip = stops[Symbol.iterator]();
for (const from of trip) {
  const to = trip.next();
  console.log(`${from} to ${to.value}`);
}

for (const from of stops) {
  const to = stops[Symbol.iterator]().next();
  console.log(`${from}, then ${to.value}`);
}
