/** What a random program in TypeScript has around its functions. */
import type { Program } from './program.ts';
import { shared } from './program.ts';

/** What stands before the functions: what all programs share, and how they print. */
export function prelude(program: Program): string[] {
  const many = (count: number, what: string) =>
    Array.from({ length: count }, () => what).join(', ');
  return `import {
  ALL_COMPLETED, Barrier, BoundedSemaphore, CancelledError, Condition, ContextVar, createTask, currentTask, Event,
  eagerTaskFactory, ExceptionGroup, FIRST_COMPLETED, FIRST_EXCEPTION, asCompleted, gather, getRunningLoop, LifoQueue, Lock,
  PriorityQueue, Queue, run, Runner, Semaphore, shield, sleep, Task, TaskGroup, timeout, wait, waitFor,
} from 'asyncio';

class Odd extends Error {
  override name = 'Odd';
}

const T = new Map<string, any>();
const O = new Map<any, number>();
const G: any[] = [];
const M: any[] = [];
let N = 0;
let F: any = null;
const L = [${many(shared.locks, 'new Lock()')}];
const E = [${many(shared.events, 'new Event()')}];
const C = [${many(shared.conditions, 'new Condition()')}];
const S = [new Semaphore(${program.permits[0]}), new BoundedSemaphore(${program.permits[1]})];
const Q: any[] = [${program.queues.map(({ kind, size }) => `new ${kind}(${size})`).join(', ')}];
const B = new Barrier(${program.parties});
const V = new ContextVar('v', { default: 0 });

function handler(_loop: any, context: any): void {
  if (context.exception) console.log('handler ' + show(context.exception));
}
function fail(me: string, text: string): void {
  say(me, text);
  throw new Odd('callback');
}
function prepare(eager: boolean): any {
  const loop = getRunningLoop();
  loop.setExceptionHandler(handler);
  if (eager) loop.setTaskFactory(eagerTaskFactory);
  return loop.createFuture();
}
function order(task: any): number {
  if (!O.has(task)) O.set(task, O.size);
  return O.get(task)!;
}
function begin(name: string): string {
  N += 1;
  order(currentTask());
  console.log(\`\${name}#\${N} begins\`);
  return \`\${name}#\${N}\`;
}
function pick(slot: string): any {
  const task = T.get(slot);
  return task === undefined || order(task) <= order(currentTask()) ? null : task;
}
function present(...operands: any[]): any[] {
  return operands.filter((operand) => operand !== null);
}
function spawn(slot: string, coroutine: any, group: any = null, options: any = {}): void {
  const task = group === null ? createTask(coroutine, options) : group.createTask(coroutine);
  order(task);
  T.set(slot, task);
}
function show(x: any): string {
  if (x instanceof ExceptionGroup) return \`ExceptionGroup[\${x.exceptions.map(show).join(', ')}]\`;
  if (x instanceof Odd || x instanceof CancelledError) return \`\${x.name}(\${x.message})\`;
  if (x instanceof Error) return x.name;
  if (Array.isArray(x)) return \`[\${x.map(show).join(', ')}]\`;
  if (x instanceof Task) return \`T\${order(x)}\`;
  if (x === null || x === undefined) return 'none';
  if (x === true || x === false) return x ? 'yes' : 'no';
  return String(x);
}
function say(me: string, text: string): void {
  console.log(\`\${me} \${text}\`);
}
`.split('\n');
}

const runOnce = [
  'try {',
  "  console.log('result ' + show(run(f0())));",
  '} catch (error) {',
  "  console.log('raised ' + show(error));",
  '}',
  '',
];

const runTwice = [
  '{',
  '  using runner = new Runner();',
  '  for (let round = 0; round < 2; round += 1) {',
  '    try {',
  "      console.log('result ' + show(runner.run(f0())));",
  '    } catch (error) {',
  "      console.log('raised ' + show(error));",
  '    }',
  '  }',
  '}',
  "console.log('closed');",
  '',
];

/** What stands after them: the program runs itself, once or twice on one loop. */
export function ending({ twice }: Program): readonly string[] {
  return twice ? runTwice : runOnce;
}
