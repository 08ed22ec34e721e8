import { createTask, gather, run, sleep } from 'asyncio';
import * as time from 'time';

const stations = ['Hill', 'Harbour', 'Airfield'];

async function read(station: string) {
  await sleep(1);
  return station.length;
}

async function readByWire(station: string) {
  time.sleep(1);
  return station.length;
}

async function* each() {
  for (const station of stations) yield await read(station);
}

async function coroutinesFirst() {
  const coroutines = stations.map(read);
  for (const coroutine of coroutines) await coroutine;
}

async function tasksFirst() {
  const tasks = stations.map((station) => createTask(read(station)));
  for (const task of tasks) await task;
}

async function oneTaskEach() {
  for (const station of stations) await createTask(read(station));
}

async function gathered() {
  await gather(...stations.map(read));
}

async function gatheredByWire() {
  await gather(...stations.map(readByWire));
}

async function inALoop() {
  const readings: number[] = [];
  for await (const degrees of each()) readings.push(degrees);
}

async function main() {
  const ways = [coroutinesFirst, tasksFirst, oneTaskEach, gathered, gatheredByWire, inALoop];
  for (const way of ways) {
    const start = time.monotonic();
    await way();
    console.log(`${way.name}: ${time.monotonic() - start} s`);
  }
}

run(main());
