function* readings() {
  console.log('the line is open');
  try {
    for (const degrees of [4, 7, 9, 11]) yield degrees;
    console.log('all readings are read');
  } finally {
    console.log('the line is closed');
  }
}

const feed = readings();
console.log(`${feed.next().value} degrees`);
console.log(`${feed.next().value} degrees`);
feed.return();
console.log('warm enough');
console.log(feed.next().value ?? 'nothing more');

const other = readings();
other.return();
console.log('the other is closed');
