import { params, report } from 'harness';
import { type Job, takeTurns } from './scheduler.ts';

const { helpers } = params as {
  readonly helpers: readonly { readonly name: string; readonly steps: number }[];
};

const turns: string[] = [];

function tell(line: string) {
  console.log(line);
  turns.push(line);
}

function* steps(name: string, count: number): Generator<void, void> {
  for (let step = 1; step <= count; step++) {
    tell(`${name}: book ${step}`);
    yield;
  }
  tell(`${name} is done`);
}

function job(name: string, count: number): Job {
  const body = steps(name, count);
  let over = false;
  return {
    next() {
      if (over) tell(`${name} was asked again`);
      const step = body.next();
      over = step.done === true;
      return step;
    },
  };
}

const jobs = helpers.map(({ name, steps }) => job(name, steps));
takeTurns(jobs);
console.log('the table is free');
report('the turns', turns);
report('the jobs in the list', jobs.length);
