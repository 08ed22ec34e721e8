function* tickets() {
  let number = 1;
  while (true) {
    console.log(`ticket ${number} is printed`);
    yield number;
    number += 1;
  }
}

function* everySecond(source: Iterable<number>) {
  for (const number of source) {
    if (number % 2 === 0) yield number;
  }
}

for (const number of everySecond(tickets())) {
  console.log(`ticket ${number} wins`);
  if (number >= 4) break;
}
