function* ferry(name: string, loads: number) {
  for (let load = 1; load <= loads; load++) {
    console.log(`${name}: load ${load}`);
    yield;
  }
}

function* counting() {
  for (const crate of [1, 2, 3]) console.log(`crate ${crate} is counted`);
  yield;
}

const ready: Generator<undefined, void>[] = [ferry('Tern', 3), counting(), ferry('Plover', 2)];

for (let job = ready.shift(); job !== undefined; job = ready.shift()) {
  if (!job.next().done) ready.push(job);
}
