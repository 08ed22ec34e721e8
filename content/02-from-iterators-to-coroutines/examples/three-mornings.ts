import { perfCounter, processTime, sleep } from 'time';

function compute(seconds: number) {
  const until = processTime() + seconds;
  while (processTime() < until);
}

function countCrumbs(disturbed: number) {
  compute(0.2);
  sleep(disturbed);
  compute(0.3);
}

let best = Infinity;
for (const disturbed of [0.4, 0.1, 1.5]) {
  const wall = perfCounter();
  const process = processTime();
  countCrumbs(disturbed);
  const elapsed = perfCounter() - wall;
  const computed = processTime() - process;
  console.log(`wall ${elapsed.toFixed(2)} s, process ${computed.toFixed(2)} s`);
  best = Math.min(best, elapsed);
}
console.log(`the best: ${best.toFixed(2)} s`);
