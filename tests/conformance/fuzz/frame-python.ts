/** What a random program in Python has around its functions. */
import type { Program } from './program.ts';
import { shared } from './program.ts';

/** What stands before the functions: what all programs share, and how they print. */
export function prelude(program: Program): string[] {
  return `import asyncio
import contextvars

class Odd(Exception):
    pass

T, O, G, M, N, W = {}, {}, [], [], 0, 0
F = None
L = [asyncio.Lock() for _ in range(${shared.locks})]
E = [asyncio.Event() for _ in range(${shared.events})]
C = [asyncio.Condition() for _ in range(${shared.conditions})]
S = [asyncio.Semaphore(${program.permits[0]}), asyncio.BoundedSemaphore(${program.permits[1]})]
Q = [${program.queues.map(({ kind, size }) => `asyncio.${kind}(${size})`).join(', ')}]
B = asyncio.Barrier(${program.parties})
V = contextvars.ContextVar("v", default=0)

def handler(loop, context):
    # A task destroyed while pending is told when garbage is collected, which is never here.
    if "exception" in context:
        print("handler", show(context["exception"]))

def fail(words):
    print(words)
    raise Odd("callback")

def prepare(eager):
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    if eager:
        loop.set_task_factory(asyncio.eager_task_factory)
    return loop.create_future()

def order(task):
    if task not in O:
        O[task] = len(O)
    return O[task]

def begin(name):
    global N
    N += 1
    order(asyncio.current_task())
    print(f"{name}#{N} begins")
    return f"{name}#{N}"

def pick(slot):
    task = T.get(slot)
    if task is None or order(task) <= order(asyncio.current_task()):
        return None
    return task

def present(*operands):
    return [operand for operand in operands if operand is not None]

def spawn(slot, coroutine, create=None, **options):
    task = (create or asyncio.create_task)(coroutine, **options)
    order(task)
    T[slot] = task

def show(x):
    if isinstance(x, BaseExceptionGroup):
        return f"{type(x).__name__}[{', '.join(show(e) for e in x.exceptions)}]"
    if isinstance(x, (Odd, asyncio.CancelledError)):
        return f"{type(x).__name__}({x})"
    if isinstance(x, BaseException):
        return type(x).__name__
    if isinstance(x, (list, tuple)):
        return f"[{', '.join(show(e) for e in x)}]"
    if isinstance(x, asyncio.Task):
        return f"T{order(x)}"
    if x is None:
        return "none"
    if isinstance(x, bool):
        return "yes" if x else "no"
    return str(x)
`.split('\n');
}

const runOnce = [
  'try:',
  '    print("result", show(asyncio.run(f0())))',
  'except BaseException as error:',
  '    print("raised", show(error))',
  '',
];

const runTwice = [
  'with asyncio.Runner() as runner:',
  '    for _ in range(2):',
  '        try:',
  '            print("result", show(runner.run(f0())))',
  '        except BaseException as error:',
  '            print("raised", show(error))',
  'print("closed")',
  '',
];

/** What stands after them: the program runs itself, once or twice on one loop. */
export function ending({ twice }: Program): readonly string[] {
  return twice ? runTwice : runOnce;
}
