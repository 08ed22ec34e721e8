function* step(what: string): Generator<void, string> {
  console.log(`${what} begins`);
  yield;
  return `${what} is done`;
}

function* bake(baker: string): Generator<void, void> {
  console.log(yield* step(`${baker}: kneading`));
  console.log(yield* step(`${baker}: baking`));
}

const ready = [bake('Ada'), bake('Ben')];

for (let job = ready.shift(); job !== undefined; job = ready.shift()) {
  if (!job.next().done) ready.push(job);
}
