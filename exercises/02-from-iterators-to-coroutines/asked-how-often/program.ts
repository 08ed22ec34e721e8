let read = 0;

function* readings() {
  for (const degrees of [5, -1, 8, -3, 2, 7]) {
    read += 1;
    yield degrees;
  }
}

function* cold(source: Iterable<number>) {
  for (const degrees of source) {
    if (degrees < 3) yield degrees;
  }
}

const feed = cold(readings());
console.log(`made: ${read}`);
feed.next();
console.log(`after one: ${read}`);
feed.next();
console.log(`after two: ${read}`);
for (const degrees of feed) console.log(`cold: ${degrees}`);
console.log(`in the end: ${read}`);
