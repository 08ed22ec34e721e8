import { describe, expect, test } from 'vitest';
import { runIsolated } from '#sandbox/node/run-isolated.ts';
import { runTrusted } from '#sandbox/node/run-trusted.ts';
import type { RunRecord } from '#trace/run-record.ts';
import { script, texts } from '../run-source.ts';

/** Three buyers, one seat; `buy` gets each buyer's name and number. */
const ferry = (buy: string) => `
import { createTask, Lock, run, sleep } from 'asyncio';
let seats = 1;
const lock = new Lock();
async function buy(name: string, number: number) {
  ${buy}
}
async function main() {
  const names = ['Ann', 'Ben', 'Cleo'];
  const tasks = names.map((name, number) => createTask(buy(name, number), { name }));
  for (const task of tasks) await task;
  console.log(seats);
}
run(main());`;

/** Right as long as Ann, who looks and takes in one go, comes before the others. */
const lucky = ferry(`
  await sleep(1);
  const seen = seats;
  if (number > 0) await sleep(0);
  if (seen > 0) seats--;`);

const guarded = ferry(`
  await sleep(1);
  await using _ = await lock.acquire();
  if (seats > 0) {
    await sleep(0);
    seats--;
  }`);

async function explored(source: string, explore = 2_000): Promise<RunRecord> {
  return runTrusted({ script: await script(source), seed: 1, explore });
}

const outcomes = ({ exploration }: RunRecord) =>
  exploration?.orders.map(({ record }) => texts(record).join(' '));

test('the record is that of the first run, in the order of asyncio', async () => {
  const { exploration: _, ...first } = await explored(lucky);
  expect(first).toEqual(runTrusted({ script: await script(lucky), seed: 1 }));
});

test('it finds the order in which a program that was right by luck is wrong', async () => {
  const record = await explored(lucky);
  expect(texts(record)).toEqual(['0']);
  expect(outcomes(record)).toContain('-1');
  const found = record.exploration?.orders.find((order) => texts(order.record).includes('-1'));
  expect(found).toMatchObject({ schedule: 's1:2.1', turns: [{ time: 1, task: 3, before: 2 }] });
});

test('it proves that a lock holds in every order there is', async () => {
  const record = await explored(guarded);
  expect(record.exploration?.covered).toBeNull();
  expect(record.exploration?.runs).toBeGreaterThan(100);
  expect(new Set(outcomes(record))).toEqual(new Set(['0']));
});

test('within a smaller budget it says how many departures it covered', async () => {
  const { exploration } = await explored(guarded, 60);
  expect(exploration).toMatchObject({ runs: 60, covered: 1 });
});

test('every order it tells can be replayed, to the same record', async () => {
  const compiled = await script(lucky);
  const { exploration } = runTrusted({ script: compiled, seed: 1, explore: 500 });
  for (const { schedule, record } of exploration?.orders ?? []) {
    expect(runTrusted({ script: compiled, seed: 1, schedule })).toEqual(record);
  }
});

test('the same request gives the same exploration', async () => {
  expect(await explored(guarded, 60)).toEqual(await explored(guarded, 60));
});

test('a process of its own explores to the same record', async () => {
  const request = { script: await script(lucky), seed: 1, explore: 200 };
  expect(await runIsolated(request)).toEqual(runTrusted(request));
});

test('random priorities find what is hidden too deep for the budget', async () => {
  // Wrong only if Ben runs to his end while Ann, who began, is kept waiting ten times.
  const deep = ferry(`
    if (number === 2) return;
    if (number === 0) {
      seats = 5;
      for (let i = 0; i < 10; i++) await sleep(0);
      if (seats === 5) seats = 1;
      return;
    }
    for (let i = 0; i < 30; i++) await sleep(0);
    seats += 1;`);
  const record = await explored(deep, 400);
  const [order] =
    record.exploration?.orders.filter(({ record: one }) => texts(one)[0] !== '2') ?? [];
  expect(record.exploration?.covered).toBe(1);
  expect(order && texts(order.record)).toEqual(['6']);
});

describe('runs of one exploration do not meet', () => {
  test('in globals, module variables, console or random numbers', async () => {
    const record = await explored(`
      import { createTask, run, sleep } from 'asyncio';
      let calls = 0;
      const seen = globalThis as unknown as { before?: number };
      async function step() {
        await sleep(0);
        calls++;
      }
      async function main() {
        console.group('group');
        console.count('count');
        console.log(seen.before ?? 'nothing', Math.random().toFixed(6));
        seen.before = 1;
        const [one, other] = [createTask(step()), createTask(step())];
        await one;
        await other;
        console.log(calls);
      }
      run(main());`);
    expect(record.exploration?.runs).toBeGreaterThan(2);
    expect(new Set(outcomes(record))).toEqual(new Set([texts(record).join(' ')]));
  });
});

test('a task that polls is given time, and a run without an end ends the exploration', async () => {
  const polling = await explored(
    ferry(`
    if (number === 0) {
      while (seats > 0) await sleep(0);
    } else {
      await sleep(0);
      seats = 0;
    }`),
    300,
  );
  expect(polling.exploration?.orders.map(({ record }) => record.status)).not.toContain('limit');
  const endless = await explored(`for (;;) {}`);
  expect([endless.status, endless.exploration?.runs]).toEqual(['limit', 1]);
});
