import * as esbuild from 'esbuild';
import { expect, test } from 'vitest';
import { compile } from '#compiler/compile.ts';
import type { CompileResult } from '#compiler/result.ts';
import type { Sandbox } from '#sandbox/browser-sandbox.ts';
import { runTrusted } from '#sandbox/node/run-trusted.ts';
import type { RunRecord } from '#trace/run-record.ts';
import { type Job, RunController } from '../../components/workbench/run/run-controller.ts';

const compiled = (text: string): Promise<CompileResult> =>
  compile({ files: { 'a.ts': text }, entry: 'a.ts', esbuild });

/** A sandbox in this process that hands its record out when the test opens the gate. */
class GatedSandbox implements Sandbox {
  readonly log: string[] = [];
  #finish: ((stopped: boolean) => void) | null = null;

  run(request: Parameters<Sandbox['run']>[0]): Promise<RunRecord> {
    this.log.push('run');
    return new Promise((resolve) => {
      this.#finish = (stopped) => {
        const record = runTrusted(request);
        resolve(stopped ? { ...record, status: 'stopped' } : record);
      };
    });
  }

  open(): void {
    this.#finish?.(false);
  }

  stop(): void {
    this.log.push('stop');
    this.#finish?.(true);
  }

  dispose(): void {}
}

function set() {
  const sandbox = new GatedSandbox();
  const controller = new RunController(async () => sandbox);
  const started = Promise.withResolvers<void>();
  const job = (text: string): Job => ({
    guest: 'guest.js',
    program: () => compiled(text),
    request: { seed: 1 },
    onRunning: () => started.resolve(),
  });
  return { sandbox, controller, job, started: started.promise };
}

test('a program runs and gives its record', async () => {
  const { sandbox, controller, job, started } = set();
  const outcome = controller.run(job(`console.log('hello')`));
  await started;
  sandbox.open();
  expect(await outcome).toMatchObject({
    type: 'ran',
    record: { status: 'finished', output: [{ text: 'hello' }] },
  });
});

test('a text that does not compile never reaches the sandbox', async () => {
  const { sandbox, controller, job } = set();
  expect(await controller.run(job('const = 1'))).toMatchObject({ type: 'rejected' });
  expect(sandbox.log).toEqual([]);
});

test('a newer run drops the one that still compiles', async () => {
  const { sandbox, controller, job, started } = set();
  const slow = Promise.withResolvers<CompileResult>();
  const first = controller.run({ ...job(''), program: () => slow.promise });
  const second = controller.run(job(`console.log('second')`));
  slow.resolve(await compiled(`console.log('first')`));
  expect(await first).toEqual({ type: 'dropped' });
  await started;
  sandbox.open();
  expect(await second).toMatchObject({ type: 'ran', record: { output: [{ text: 'second' }] } });
});

test('a newer run stops the running one, whose record is dropped', async () => {
  const { sandbox, controller, job, started } = set();
  const first = controller.run(job(`console.log('first')`));
  await started;
  const restarted = Promise.withResolvers<void>();
  const second = controller.run({
    ...job(`console.log('second')`),
    onRunning: () => restarted.resolve(),
  });
  expect(await first).toEqual({ type: 'dropped' });
  await restarted.promise;
  sandbox.open();
  expect(await second).toMatchObject({ type: 'ran', record: { status: 'finished' } });
  expect(sandbox.log).toEqual(['run', 'stop', 'run']);
});

test('stopping a run gives the record up to there', async () => {
  const { controller, job, started } = set();
  const outcome = controller.run(job(`console.log('so far')`));
  await started;
  controller.stop();
  expect(await outcome).toMatchObject({ type: 'ran', record: { status: 'stopped' } });
});

test('stopping before the run begins drops it', async () => {
  const { sandbox, controller, job } = set();
  const outcome = controller.run(job(`console.log('never')`));
  controller.stop();
  expect(await outcome).toEqual({ type: 'dropped' });
  expect(sandbox.log).toEqual([]);
});

test('a compiler that cannot be loaded is said, and the next run works', async () => {
  const { sandbox, controller, job, started } = set();
  const offline = { ...job(''), program: () => Promise.reject(new Error('no network')) };
  expect(await controller.run(offline)).toEqual({ type: 'unavailable', reason: 'no network' });
  const outcome = controller.run(job(`console.log('again')`));
  await started;
  sandbox.open();
  expect(await outcome).toMatchObject({ type: 'ran' });
});

test('a guest that cannot be fetched is asked for again', async () => {
  let asked = 0;
  const sandbox = new GatedSandbox();
  const controller = new RunController(async () => {
    if (asked++ === 0) throw new Error('no network');
    return sandbox;
  });
  const { job } = set();
  expect(await controller.run(job(''))).toEqual({ type: 'unavailable', reason: 'no network' });
  await controller.prepare('guest.js');
  expect(asked).toBe(2);
});
