import { EventLoop, run, sleep, type Task, wait } from 'asyncio';

class WorkLoop extends EventLoop {
  readonly #open = new Set<Task<void>>();

  post(work: Promise<void>) {
    const task = this.createTask(work);
    this.#open.add(task);
    task.addDoneCallback(() => this.#open.delete(task));
  }

  async join() {
    while (this.#open.size > 0) await wait([...this.#open]);
  }
}

const loop = new WorkLoop();

async function deliver(parcel: string) {
  await sleep(2);
  console.log(`${parcel} is delivered`);
}

async function main() {
  loop.callLater(1, () => loop.post(deliver('the lamp')));
  await loop.join();
  console.log('nothing to deliver');
  await sleep(2);
  await loop.join();
  console.log('the van is empty');
}

run(main(), { loopFactory: () => loop });
