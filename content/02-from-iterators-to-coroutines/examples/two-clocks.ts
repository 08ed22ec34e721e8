import { perfCounter, processTime, sleep } from 'time';

function compute(seconds: number) {
  const until = processTime() + seconds;
  while (processTime() < until);
}

const wall = perfCounter();
const process = processTime();
sleep(2);
compute(1);
console.log(`wall clock: ${(perfCounter() - wall).toFixed(2)} s`);
console.log(`process clock: ${(processTime() - process).toFixed(2)} s`);
