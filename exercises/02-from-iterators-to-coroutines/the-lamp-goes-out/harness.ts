import { RuntimeError } from 'asyncio';
import { params, report } from 'harness';
import { type Lamp, watch } from './watch.ts';

const { hours, until, how } = params as {
  readonly hours: readonly number[];
  /** Hours after which the watch is left; more than there are lets it end by itself. */
  readonly until: number;
  readonly how: 'closed' | 'thrown';
};

const story: string[] = [];

function tell(line: string) {
  console.log(line);
  story.push(line);
}

const lamp: Lamp = { on: () => tell('the lamp is lit'), off: () => tell('the lamp is out') };

function end(keeping: Generator<number, void>) {
  if (how === 'closed') {
    tell(keeping.return().done ? 'closed' : 'still keeping watch');
    return;
  }
  try {
    keeping.throw(new RuntimeError('a storm'));
    tell('nobody has heard of the storm');
  } catch (error) {
    tell((error as RuntimeError).message);
  }
}

const keeping = watch(lamp, hours);
tell('the watch is set up');
for (let passed = 0; passed < until; passed++) {
  const step = keeping.next();
  tell(step.done ? 'the watch is over' : `hour ${step.value}`);
  if (step.done) break;
}
if (until <= hours.length) end(keeping);
tell(keeping.next().done ? 'nobody keeps watch' : 'somebody keeps watch');
report('the night', story);
