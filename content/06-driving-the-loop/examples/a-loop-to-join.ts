import { createTask, currentTask, EventLoop, run, sleep, type Task, wait } from 'asyncio';

class WorkLoop extends EventLoop {
  readonly #open = new Set<Task<unknown>>();

  override createTask<T>(coroutine: Promise<T>) {
    const task = super.createTask(coroutine);
    this.#open.add(task);
    task.addDoneCallback(() => this.#open.delete(task));
    return task;
  }

  /** Waits until nobody is at work but the task that asks. */
  async join() {
    const me = currentTask();
    while (true) {
      const others = [...this.#open].filter((task) => task !== me);
      if (others.length === 0) return;
      await wait(others);
    }
  }
}

const loop = new WorkLoop();

async function deliver(parcel: string, seconds: number) {
  await sleep(seconds);
  console.log(`${parcel} is delivered`);
  if (parcel === 'the vase') createTask(deliver('the note about the vase', 3));
}

async function main() {
  createTask(deliver('the lamp', 1));
  createTask(deliver('the vase', 2));
  await loop.join();
  console.log('the van is empty');
}

run(main(), { loopFactory: () => loop });
