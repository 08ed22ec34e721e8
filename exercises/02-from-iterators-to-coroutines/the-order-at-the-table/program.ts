const ready: Generator<void, void>[] = [];

function* ada() {
  console.log('Ada sorts');
  yield;
  console.log('Ada binds');
  yield;
  console.log('Ada leaves');
}

function* cleo() {
  console.log('Cleo helps');
  yield;
}

function* ben() {
  console.log('Ben calls');
  ready.push(cleo());
  console.log('Ben waits');
  yield;
  console.log('Ben leaves');
}

ready.push(ada(), ben());
for (let job = ready.shift(); job !== undefined; job = ready.shift()) {
  if (!job.next().done) ready.push(job);
}
