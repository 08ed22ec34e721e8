// Ask every second whether something is open.
import { EventLoop, sleep, type Task } from 'asyncio';

export class WorkLoop extends EventLoop {
  posted = 0;
  open = 0;

  post<T>(work: Promise<T>): Task<T> {
    const task = this.createTask(work);
    this.posted += 1;
    this.open += 1;
    task.addDoneCallback(() => {
      this.open -= 1;
    });
    return task;
  }

  async join(): Promise<void> {
    do await sleep(1);
    while (this.open > 0);
  }
}
