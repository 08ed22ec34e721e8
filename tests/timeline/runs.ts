/** Runs of every kind, told to a recorder as the kernel tells them; times are seconds here. */
import { ObjectKind, Outcome, WaitKind } from '#kernel/instrument.ts';
import { Recorder } from '#trace/recorder.ts';
import type { Trace } from '#trace/trace.ts';

/** A run as a story: each method is one thing that happens, at the current time. */
class Story {
  readonly #recorder: Recorder;
  readonly #names = new Map<string, number>();
  #now = 0;

  constructor(maxEvents = 1_000_000) {
    this.#recorder = new Recorder({ maxEvents });
  }

  at(time: number): this {
    this.#now = Math.round(time * 1e9);
    return this;
  }

  task(name: string, parent = ''): this {
    const id = this.#names.size + 1;
    this.#names.set(name, id);
    this.#recorder.taskCreated(this.#now, id, this.#id(parent), name, 1, 2);
    return this.wakes(name, parent);
  }

  wakes(name: string, by = ''): this {
    this.#recorder.taskReady(this.#now, this.#id(name), this.#id(by));
    return this;
  }

  runs(name: string): this {
    this.#recorder.stepStarted(this.#now, this.#id(name));
    return this;
  }

  prints(name: string, text: string, stream: 1 | 2 = 1): this {
    this.#recorder.printed(this.#now, this.#id(name), stream, text, 3);
    return this;
  }

  sleeps(name: string, label: string): this {
    this.#recorder.waits(this.#now, this.#id(name), WaitKind.sleep, 0, label, 4);
    return this;
  }

  awaits(name: string, other: string): this {
    const target = this.#id(other);
    this.#recorder.waits(this.#now, this.#id(name), WaitKind.task, target, `task ${other}`, 5);
    return this;
  }

  awaitsLock(name: string, label: string): this {
    this.#recorder.waits(this.#now, this.#id(name), WaitKind.lock, 1, label, 6);
    return this;
  }

  lock(label: string): this {
    this.#recorder.objectCreated(this.#now, 1, ObjectKind.lock, label, 7);
    return this;
  }

  takes(name: string): this {
    this.#recorder.acquired(this.#now, 1, this.#id(name));
    return this;
  }

  gives(name: string): this {
    this.#recorder.released(this.#now, 1, this.#id(name));
    return this;
  }

  blocks(name: string, duration: number): this {
    this.#now += Math.round(duration * 1e9);
    this.#recorder.blocked(this.#now, this.#id(name), Math.round(duration * 1e9), 8);
    return this;
  }

  cancels(name: string, victim: string): this {
    this.#recorder.cancelRequested(this.#now, this.#id(victim), this.#id(name), 9);
    return this;
  }

  swallows(name: string): this {
    this.#recorder.cancelSwallowed(this.#now, this.#id(name), 10);
    return this;
  }

  warns(name: string, message: string): this {
    this.#recorder.warned(this.#now, this.#id(name), 'never-awaited', message, 11);
    return this;
  }

  ends(name: string, outcome: keyof typeof Outcome = 'returned', message = ''): this {
    this.#recorder.taskEnded(this.#now, this.#id(name), Outcome[outcome], message);
    return this;
  }

  over(): Trace {
    return this.#recorder.finish(this.#now);
  }

  #id(name: string): number {
    return this.#names.get(name) ?? 0;
  }
}

/** Section 3.3's two ferries: north takes 3 s, south 2 s, main awaits both. */
export function ferries(): Trace {
  return new Story()
    .task('main')
    .runs('main')
    .task('north', 'main')
    .task('south', 'main')
    .awaits('main', 'north')
    .runs('north')
    .prints('north', 'North leaves')
    .sleeps('north', 'sleep 3 s')
    .runs('south')
    .prints('south', 'South leaves')
    .sleeps('south', 'sleep 2 s')
    .at(2)
    .wakes('south')
    .runs('south')
    .prints('south', 'South is back')
    .ends('south')
    .at(3)
    .wakes('north')
    .runs('north')
    .prints('north', 'North is back')
    .ends('north')
    .wakes('main', 'north')
    .runs('main')
    .ends('main')
    .over();
}

/** One task that sleeps once. */
export function alone(): Trace {
  return new Story()
    .task('main')
    .runs('main')
    .sleeps('main', 'sleep 0.25 s')
    .at(0.25)
    .wakes('main')
    .runs('main')
    .ends('main')
    .over();
}

/** No time passes: main starts two tasks and awaits them. */
export function timeless(): Trace {
  return new Story()
    .task('main')
    .runs('main')
    .prints('main', 'gathering')
    .task('first', 'main')
    .task('second', 'main')
    .awaits('main', 'second')
    .runs('first')
    .prints('first', 'first')
    .ends('first')
    .runs('second')
    .prints('second', 'second')
    .ends('second')
    .wakes('main', 'second')
    .runs('main')
    .ends('main')
    .over();
}

/** A worker fails, a sibling is cancelled by main, another swallows its cancellation. */
export function troubled(): Trace {
  return new Story()
    .task('main')
    .runs('main')
    .task('fetch', 'main')
    .task('poll', 'main')
    .task('stubborn', 'main')
    .awaits('main', 'fetch')
    .runs('fetch')
    .sleeps('fetch', 'sleep 1.5 s')
    .runs('poll')
    .sleeps('poll', 'sleep 10 s')
    .runs('stubborn')
    .sleeps('stubborn', 'sleep 10 s')
    .at(1.5)
    .wakes('fetch')
    .runs('fetch')
    .prints('fetch', 'no route', 2)
    .ends('fetch', 'raised', 'ConnectionError: no route to host')
    .wakes('main', 'fetch')
    .runs('main')
    .cancels('main', 'poll')
    .wakes('poll', 'main')
    .cancels('main', 'stubborn')
    .wakes('stubborn', 'main')
    .awaits('main', 'stubborn')
    .runs('poll')
    .ends('poll', 'cancelled')
    .runs('stubborn')
    .swallows('stubborn')
    .sleeps('stubborn', 'sleep 1 s')
    .at(2.5)
    .wakes('stubborn')
    .runs('stubborn')
    .ends('stubborn')
    .wakes('main', 'stubborn')
    .runs('main')
    .warns('main', 'coroutine save was never awaited')
    .ends('main')
    .over();
}

/** A heartbeat flatlines while another task blocks the loop. */
export function blocked(): Trace {
  const story = new Story()
    .task('main')
    .runs('main')
    .task('heartbeat', 'main')
    .task('burst', 'main')
    .awaits('main', 'burst')
    .runs('heartbeat')
    .prints('heartbeat', 'tick')
    .sleeps('heartbeat', 'sleep 0.5 s')
    .runs('burst')
    .sleeps('burst', 'sleep 0.7 s')
    .at(0.5)
    .wakes('heartbeat')
    .runs('heartbeat')
    .prints('heartbeat', 'tick')
    .sleeps('heartbeat', 'sleep 0.5 s')
    .at(0.7)
    .wakes('burst')
    .runs('burst')
    .prints('burst', 'computing')
    .blocks('burst', 1.5)
    .prints('burst', 'computed')
    .ends('burst')
    .wakes('heartbeat')
    .wakes('main', 'burst')
    .runs('heartbeat')
    .prints('heartbeat', 'tick')
    .sleeps('heartbeat', 'sleep 0.5 s')
    .runs('main')
    .cancels('main', 'heartbeat')
    .wakes('heartbeat', 'main')
    .ends('main')
    .runs('heartbeat')
    .ends('heartbeat', 'cancelled');
  return story.over();
}

/** Two workers share a lock. */
export function locked(): Trace {
  return new Story()
    .task('main')
    .runs('main')
    .lock('lock db')
    .task('reader', 'main')
    .task('writer', 'main')
    .awaits('main', 'writer')
    .runs('reader')
    .takes('reader')
    .sleeps('reader', 'sleep 1 s')
    .runs('writer')
    .awaitsLock('writer', 'lock db')
    .at(1)
    .wakes('reader')
    .runs('reader')
    .gives('reader')
    .wakes('writer', 'reader')
    .ends('reader')
    .runs('writer')
    .takes('writer')
    .sleeps('writer', 'sleep 1.5 s')
    .at(2.5)
    .wakes('writer')
    .runs('writer')
    .gives('writer')
    .ends('writer')
    .wakes('main', 'writer')
    .runs('main')
    .ends('main')
    .over();
}

/** Main and a worker wait for one another, and no time has passed. */
export function deadlocked(): Trace {
  return new Story()
    .task('main')
    .runs('main')
    .lock('lock a')
    .takes('main')
    .task('worker', 'main')
    .awaits('main', 'worker')
    .runs('worker')
    .awaitsLock('worker', 'lock a')
    .over();
}

/** A deadlock after some time. */
export function deadlockedLate(): Trace {
  return new Story()
    .task('main')
    .runs('main')
    .lock('lock a')
    .takes('main')
    .task('worker', 'main')
    .sleeps('main', 'sleep 2 s')
    .runs('worker')
    .awaitsLock('worker', 'lock a')
    .at(2)
    .wakes('main')
    .runs('main')
    .awaits('main', 'worker')
    .over();
}

/** `count` tasks beside main, each sleeping `rounds` times. */
export function crowd(count: number, rounds: number, maxEvents = 1_000_000): Trace {
  const story = new Story(maxEvents).task('main').runs('main');
  const names = Array.from({ length: count }, (_, index) => `worker ${index + 1}`);
  for (const name of names) story.task(name, 'main');
  story.awaits('main', names.at(-1) ?? '');
  for (const name of names) story.runs(name).sleeps(name, 'sleep 1 s');
  for (let round = 1; round <= rounds; round++) {
    story.at(round);
    for (const name of names) story.wakes(name);
    for (const name of names) {
      story.runs(name);
      if (round < rounds) story.prints(name, 'again').sleeps(name, 'sleep 1 s');
      else story.ends(name);
    }
  }
  return story
    .wakes('main', names.at(-1) ?? '')
    .runs('main')
    .ends('main')
    .over();
}

/** One task of this name, which prints its name. */
export function named(name: string): Trace {
  return new Story().task(name).runs(name).prints(name, name).ends(name).over();
}

/** A program that starts no task. */
export function nothing(): Trace {
  return new Story().over();
}

/** Main runs; then the runner's own task, whose body is nobody's, comes and goes. */
export function tidied(): Trace {
  const recorder = new Recorder();
  recorder.taskCreated(0, 1, 0, 'main', 0, 2);
  recorder.taskReady(0, 1, 0);
  recorder.stepStarted(0, 1);
  recorder.taskEnded(0, 1, Outcome.returned, '');
  recorder.taskCreated(0, 2, 0, 'Task-2', 3, 0);
  recorder.taskReady(0, 2, 0);
  recorder.stepStarted(0, 2);
  recorder.taskEnded(0, 2, Outcome.returned, '');
  return recorder.finish(0);
}
