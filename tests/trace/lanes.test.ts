import { describe, expect, it } from 'vitest';
import { ObjectKind, Outcome, WaitKind } from '#kernel/instrument.ts';
import type { Lane, Span } from '#trace/lane.ts';
import { lanes } from '#trace/lanes.ts';
import { Recorder } from '#trace/recorder.ts';
import { ferries, MAIN, NORTH, SOUTH } from './ferries.ts';
import { runProgram } from './run-program.ts';

const SECOND = 1e9;

describe('lanes of two ferries', () => {
  const picture = lanes(ferries());

  it('stand below their parent in the order they were created', () => {
    expect(picture.lanes.map(({ name, depth, parent }) => [name, depth, parent])).toEqual([
      ['main', 0, 0],
      ['north', 1, MAIN],
      ['south', 1, MAIN],
    ]);
  });

  it('tell running, ready and waiting apart', () => {
    expect(picture.lanes.map(spoken)).toEqual([
      ['ready 0–0', 'running 0–0', 'waiting 0–3 task north', 'ready 3–3', 'running 3–3'],
      ['ready 0–0', 'running 0–0', 'waiting 0–3 sleep 3 s', 'ready 3–3', 'running 3–3'],
      ['ready 0–0', 'running 0–0', 'waiting 0–2 sleep 2 s', 'ready 2–2', 'running 2–2'],
    ]);
  });

  it('keep the order of steps that take no time', () => {
    const steps = picture.lanes
      .flatMap((lane) => lane.spans.map((span) => ({ name: lane.name, span })))
      .filter(({ span }) => span.state === 'running')
      .sort((one, other) => one.span.first - other.span.first)
      .map(({ name }) => name);
    expect(steps).toEqual(['main', 'north', 'south', 'south', 'north', 'main']);
    for (const lane of picture.lanes) {
      for (const span of lane.spans) expect(span.last).toBeGreaterThan(span.first);
    }
  });

  it('wake with their cause', () => {
    expect(
      picture.arrows.map(({ type, from, to, time, cause }) => [type, from, to, time, cause]),
    ).toEqual([
      ['wake', 0, SOUTH, 2, 'sleep 2 s is over'],
      ['wake', 0, NORTH, 3, 'sleep 3 s is over'],
      ['wake', NORTH, MAIN, 3, 'north returned'],
    ]);
  });

  it('carry the lines their task printed', () => {
    const marks = picture.lanes.map((lane) =>
      lane.marks.map((mark) => (mark.type === 'output' ? [mark.line, mark.text] : [])),
    );
    expect(marks).toEqual([[], [[0, 'North leaves']], [[1, 'South leaves']]]);
  });
});

describe('arrows', () => {
  it('lead from the member of a gather that ended last', async () => {
    const { trace } = await runProgram(`import { gather, run, sleep } from 'asyncio';
async function main() { await gather(sleep(1), sleep(2)); }
run(main());`);
    const [, , last] = lanes(trace).arrows;
    expect([last?.from, last?.to, last?.cause]).toEqual([
      3,
      1,
      'Task-3 returned: gather of 2 is done',
    ]);
  });

  it('lead from a failure to those whom its group cancels', async () => {
    const { trace } = await runProgram(`import { run, sleep, TaskGroup } from 'asyncio';
async function part(seconds: number) { await sleep(seconds); throw new Error('late'); }
async function main() {
  await using group = new TaskGroup();
  group.createTask(part(9), { name: 'slow' });
  group.createTask(part(1), { name: 'bad' });
}
run(main());`);
    const cancels = lanes(trace).arrows.filter(({ type }) => type === 'cancel');
    expect(cancels.map(({ from, to, cause }) => [from, to, cause])).toEqual([
      [3, 2, 'bad failed'],
      [3, 1, 'bad failed'],
    ]);
  });
});

describe('lanes', () => {
  it('show a failure, a cancellation and a task that never ended', () => {
    const to = new Recorder();
    to.taskCreated(0, 1, 0, 'main', 0, 0);
    to.stepStarted(0, 1);
    to.taskCreated(0, 2, 1, 'bad', 0, 0);
    to.taskReady(0, 2, 1);
    to.taskCreated(0, 3, 1, 'slow', 0, 0);
    to.taskReady(0, 3, 1);
    to.waits(0, 1, WaitKind.sleep, 0, 'sleep 9 s', 0);
    to.stepStarted(0, 2);
    to.taskEnded(0, 2, Outcome.raised, 'RangeError: no berth');
    to.stepStarted(0, 3);
    to.waits(0, 3, WaitKind.future, 7, 'future 7', 0);
    to.cancelRequested(SECOND, 3, 1, 12);
    to.taskReady(SECOND, 3, 1);
    to.stepStarted(SECOND, 3);
    to.taskEnded(SECOND, 3, Outcome.cancelled, '');
    const { lanes: all, arrows } = lanes(to.finish(4 * SECOND));
    expect(all.map(({ name, end, ended, message }) => [name, end, ended, message])).toEqual([
      ['main', 'pending', 4, ''],
      ['bad', 'raised', 0, 'RangeError: no berth'],
      ['slow', 'cancelled', 1, ''],
    ]);
    expect(spoken(all[0] as Lane)).toEqual(['running 0–0', 'waiting 0–4 sleep 9 s']);
    expect(arrows.map(({ type, cause }) => [type, cause])).toEqual([
      ['cancel', 'main cancelled it'],
      ['wake', 'main cancelled it'],
    ]);
  });

  it('cut the blocked stretch out of the step', () => {
    const to = new Recorder();
    to.taskCreated(0, 1, 0, 'main', 0, 0);
    to.taskReady(0, 1, 0);
    to.stepStarted(0, 1);
    to.blocked(2 * SECOND, 1, 2 * SECOND, 5);
    to.taskEnded(2 * SECOND, 1, Outcome.returned, '');
    const [lane] = lanes(to.finish(2 * SECOND)).lanes;
    expect(spoken(lane as Lane)).toEqual(['ready 0–0', 'blocking 0–2', 'running 2–2']);
  });

  it('go from running straight to ready where a task only gives way', () => {
    const to = new Recorder();
    to.taskCreated(0, 1, 0, 'main', 0, 0);
    to.taskReady(0, 1, 0);
    to.stepStarted(0, 1);
    to.waits(0, 1, WaitKind.yield, 0, '', 3);
    to.taskReady(0, 1, 1);
    to.stepStarted(0, 1);
    to.taskEnded(0, 1, Outcome.returned, '');
    const picture = lanes(to.finish(0));
    expect(picture.lanes.map(spoken)).toEqual([
      ['ready 0–0', 'running 0–0', 'ready 0–0', 'running 0–0'],
    ]);
    expect(picture.arrows).toEqual([]);
  });

  it('say who held a lock, and who released it to whom', () => {
    const to = new Recorder();
    to.taskCreated(0, 1, 0, 'a', 0, 0);
    to.taskCreated(0, 2, 0, 'b', 0, 0);
    to.objectCreated(0, 1, ObjectKind.lock, 'lock pier', 0);
    to.stepStarted(0, 1);
    to.acquired(0, 1, 1);
    to.waits(0, 1, WaitKind.sleep, 0, 'sleep 1 s', 0);
    to.stepStarted(0, 2);
    to.waits(0, 2, WaitKind.lock, 1, '<Lock locked waiters=1>', 0);
    to.stepStarted(SECOND, 1);
    to.released(SECOND, 1, 1);
    to.taskReady(SECOND, 2, 1);
    to.taskEnded(SECOND, 1, Outcome.returned, '');
    to.stepStarted(SECOND, 2);
    to.acquired(SECOND, 1, 2);
    const { lanes: all, arrows } = lanes(to.finish(2 * SECOND));
    expect(
      all.map((lane) => lane.holdings.map(({ label, from, to }) => [label, from, to])),
    ).toEqual([[['lock pier', 0, 1]], [['lock pier', 1, 2]]]);
    expect(arrows.map((arrow) => arrow.cause)).toContain('a released lock pier');
    expect(all[1]?.spans.find((span) => span.state === 'waiting')?.label).toBe('lock pier');
  });

  it('say where a full trace breaks off', () => {
    const trace = ferries(20);
    expect(trace.dropped).toEqual({ events: 6, from: 3 * SECOND, printed: 0, tasks: 0 });
    const picture = lanes(trace);
    expect(picture.truncated).toEqual({ from: 3, events: 6, printed: 0, tasks: 0 });
    expect(picture.lanes.map((lane) => lane.end)).toEqual(['pending', 'pending', 'returned']);
  });

  it("call the outermost task after its coroutine and leave the runner's own tasks out", () => {
    const to = new Recorder();
    to.taskCreated(0, 1, 0, 'Task-1', 0, 2);
    to.stepStarted(0, 1);
    to.coroutineEntered(0, 1, 1, 'main', 0);
    to.taskCreated(0, 2, 1, 'Task-2', 0, 2);
    to.taskEnded(0, 1, Outcome.returned, '');
    to.taskCreated(0, 3, 0, 'Task-3', 0, 0);
    to.stepStarted(0, 3);
    to.coroutineEntered(0, 3, 2, 'EventLoop.shutdownAsyncgens', 0);
    to.taskEnded(0, 3, Outcome.returned, '');
    expect(lanes(to.finish(0)).lanes.map((lane) => lane.name)).toEqual(['main', 'Task-2']);
  });

  it('nest a chain of tasks deeper than the call stack', () => {
    const to = new Recorder();
    for (let task = 1; task <= 20_000; task++) to.taskCreated(0, task, task - 1, '', 0, 0);
    expect(lanes(to.finish(0)).lanes.at(-1)?.depth).toBe(19_999);
  });
});

function spoken(lane: Lane): string[] {
  return lane.spans.map((span: Span) =>
    `${span.state} ${span.from}–${span.to} ${span.label}`.trimEnd(),
  );
}
