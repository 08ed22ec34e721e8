let now = 0;

function* bake(loaf: string, minutes: number): Generator<number, void> {
  console.log(`minute ${now}: ${loaf} goes in`);
  yield minutes;
  console.log(`minute ${now}: ${loaf} comes out`);
  yield 5;
  console.log(`minute ${now}: ${loaf} has cooled`);
}

const waiting = [bake('rye', 40), bake('bun', 15)].map((job) => ({ job, due: 0 }));

for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
  now = next.due;
  const step = next.job.next();
  if (step.done) continue;
  waiting.push({ job: next.job, due: now + step.value });
  waiting.sort((one, other) => one.due - other.due);
}
console.log(`minute ${now}: the oven is off`);
