import { describe, expect, test } from 'vitest';
import { waitsInTurn } from '#grader';
import { oneByOne, ScriptedRun, together } from './scripted-run.ts';

describe('waiting in turn', () => {
  test('is seen where one line awaits call after call', () => {
    expect(waitsInTurn(oneByOne(2).run())).toMatchObject({ line: 7, task: 1, count: 3, total: 6 });
  });

  test('is seen where each task is made only after the last was awaited', () => {
    const run = new ScriptedRun().spawn('main').step('main');
    for (const name of ['one', 'two']) {
      run.spawn(name, 'main', 'read').awaits('main', name, 8).step(name).sleeps(name);
      run
        .at(name === 'one' ? 1 : 2)
        .step(name)
        .ends(name)
        .step('main');
    }
    expect(waitsInTurn(run.ends('main').run())).toMatchObject({ line: 8, count: 2, total: 2 });
  });

  test('is not seen where tasks made before are awaited one by one', () => {
    expect(waitsInTurn(together([1, 2, 3]).run())).toBeNull();
  });

  test('is not seen in a wait that takes no time', () => {
    const run = new ScriptedRun().spawn('main').step('main');
    for (let round = 0; round < 3; round++) run.sleeps('main', 4).step('main');
    expect(waitsInTurn(run.ends('main').run())).toBeNull();
  });

  test('is seen outside the harness only', () => {
    const run = new ScriptedRun().spawn('main').step('main');
    for (let time = 1; time < 4; time++) run.sleeps('main', 4, 'harness.ts').at(time).step('main');
    expect(waitsInTurn(run.ends('main').run())).toBeNull();
  });

  test('can be asked of one function', () => {
    expect(waitsInTurn(oneByOne().run(), 'read')).toMatchObject({ line: 7 });
    expect(waitsInTurn(oneByOne().run(), 'write')).toBeNull();
  });
});
