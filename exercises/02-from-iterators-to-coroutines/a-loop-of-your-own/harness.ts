import { RuntimeError } from 'asyncio';
import { params, report } from 'harness';
import { type Job, runAll } from './loop.ts';

interface Plan {
  readonly name: string;
  /** The pauses that it takes. */
  readonly pauses: readonly number[];
  readonly fails: boolean;
}

const { plans, limit } = params as { readonly plans: readonly Plan[]; readonly limit: number };

const story: string[] = [];
const cleaned: string[] = [];

function tell(line: string) {
  console.log(line);
  story.push(line);
}

function* job({ name, pauses, fails }: Plan): Job {
  let now = 0;
  tell(`${now}: ${name} begins`);
  try {
    for (const pause of pauses) {
      now = yield pause;
      tell(`${now}: ${name} goes on`);
    }
    if (fails) throw new RuntimeError(`${name} breaks down`);
    return `${name} is done at ${now}`;
  } finally {
    cleaned.push(name);
  }
}

try {
  const outcomes = runAll(plans.map(job), limit);
  console.log(outcomes.join('; '));
  report('the outcomes', outcomes);
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error;
  report('the outcomes', [`the loop itself raised: ${error.message}`]);
}
report('what happened', story);
report('the tools put away', cleaned.toSorted());
