function* bake(baker: string, trays: number) {
  for (let tray = 1; tray <= trays; tray++) {
    console.log(`${baker}: tray ${tray}`);
    yield;
  }
  console.log(`${baker} goes home`);
}

const ready = [bake('Ada', 3), bake('Ben', 2)];

for (let job = ready.shift(); job !== undefined; job = ready.shift()) {
  const step = job.next();
  if (!step.done) ready.push(job);
}
console.log('the bakery is closed');
