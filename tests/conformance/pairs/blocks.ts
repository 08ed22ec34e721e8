import { pair } from './pair.ts';

const pythonResource = `
class Resource:
    def __init__(self, name, entering=0, leaving=0, verdict=None):
        self.name, self.entering, self.leaving, self.verdict = name, entering, leaving, verdict

    async def __aenter__(self):
        say(self.name, "enters")
        try:
            await sleep(self.entering)
        finally:
            say(self.name, "entered or not")
        return self

    async def __aexit__(self, kind, error, traceback):
        say(self.name, "leaves with", error)
        try:
            await sleep(self.leaving)
        except CancelledError as cancelled:
            say(self.name, "is cancelled while leaving", cancelled)
            raise
        if isinstance(self.verdict, Exception):
            raise self.verdict
        return self.verdict

`;

const typescriptResource = `
class Resource {
  constructor(name, entering = 0, leaving = 0, verdict = null) {
    Object.assign(this, { name, entering, leaving, verdict });
  }

  async [asyncEnter]() {
    say(this.name, 'enters');
    try {
      await sleep(this.entering);
    } finally {
      say(this.name, 'entered or not');
    }
    return this;
  }

  async [Symbol.asyncDispose](...failure) {
    say(this.name, 'leaves with', failure[0]);
    try {
      await sleep(this.leaving);
    } catch (cancelled) {
      say(this.name, 'is cancelled while leaving', cancelled);
      throw cancelled;
    }
    if (this.verdict instanceof Error) throw this.verdict;
    return this.verdict;
  }
}

`;

export const blocks = [
  pair(
    'a task is cancelled while it leaves its block',
    `${pythonResource}
async def work(failing):
    async with Resource("outer", leaving=1):
        async with Resource("inner", leaving=2):
            say("inside")
            if failing:
                raise Boom("inside")


async def main():
    for failing in (False, True):
        task = create_task(work(failing))
        await sleep(1)
        task.cancel("stop")
        await sleep(0.5)
        task.cancel("now")
        say(await outcome(task), task.cancelling(), task.cancelled())
`,
    `${typescriptResource}
async function work(failing) {
  await using outer = new Resource('outer', 0, 1);
  await using inner = new Resource('inner', 0, 2);
  say('inside');
  if (failing) throw new Boom('inside');
}

async function main() {
  for (const failing of [false, true]) {
    const task = createTask(work(failing));
    await sleep(1);
    task.cancel('stop');
    await sleep(0.5);
    task.cancel('now');
    say(await outcome(task), task.cancelling(), task.cancelled());
  }
}
`,
  ),
  pair(
    'a task is cancelled while it enters its second block',
    `${pythonResource}
async def work():
    async with Resource("outer"):
        async with Resource("inner", entering=5):
            say("inside")


async def main():
    task = create_task(work())
    await sleep(1)
    task.cancel("stop")
    say(await outcome(task))
`,
    `${typescriptResource}
async function work() {
  await using outer = new Resource('outer');
  await using inner = new Resource('inner', 5);
  say('inside');
}

async function main() {
  const task = createTask(work());
  await sleep(1);
  task.cancel('stop');
  say(await outcome(task));
}
`,
  ),
  pair(
    'leaving suppresses an error, a cancellation, and replaces an error',
    `${pythonResource}
async def work(error, verdict):
    async with Resource("held", verdict=verdict):
        await sleep(1)
        if error is not None:
            raise error
        await sleep(9)
    await sleep(1)
    return "went on"


async def main():
    say(await outcome(work(Boom("mine"), True)))
    say(await outcome(work(Boom("mine"), 1 == 2)))
    say(await outcome(work(Boom("mine"), Boom("its own"))))
    for verdict in (True, None, Boom("its own")):
        task = create_task(work(None, verdict))
        await sleep(2)
        task.cancel("stop")
        say(await outcome(task), task.cancelling(), task.cancelled())
    say(await outcome(work(CancelledError("by hand"), None)))
`,
    `${typescriptResource}
async function work(error, verdict) {
  {
    await using held = new Resource('held', 0, 0, verdict);
    await sleep(1);
    if (error !== null) throw error;
    await sleep(9);
  }
  await sleep(1);
  return 'went on';
}

async function main() {
  say(await outcome(work(new Boom('mine'), true)));
  say(await outcome(work(new Boom('mine'), false)));
  say(await outcome(work(new Boom('mine'), new Boom('its own'))));
  for (const verdict of [true, null, new Boom('its own')]) {
    const task = createTask(work(null, verdict));
    await sleep(2);
    task.cancel('stop');
    say(await outcome(task), task.cancelling(), task.cancelled());
  }
  say(await outcome(work(new CancelledError('by hand'), null)));
}
`,
  ),
  pair(
    'the block is left by return, break and continue',
    `${pythonResource}
async def work():
    for number in range(4):
        async with Resource(number, leaving=1):
            if number == 0:
                continue
            async with Resource("inner", leaving=1):
                if number == 2:
                    break
    async with Resource("last", leaving=1):
        return "value"


async def main():
    say(await work())
`,
    `${typescriptResource}
async function work() {
  for (let number = 0; number < 4; number++) {
    await using _ = new Resource(number, 0, 1);
    if (number === 0) continue;
    await using inner = new Resource('inner', 0, 1);
    if (number === 2) break;
  }
  await using last = new Resource('last', 0, 1);
  return 'value';
}

async function main() {
  say(await work());
}
`,
  ),
  pair(
    'entering fails: what was entered before is left',
    `
class Broken:
    async def __aenter__(self):
        await sleep(1)
        raise Boom("closed today")

    async def __aexit__(self, kind, error, traceback):
        say("never")


${pythonResource}
async def main():
    async def work():
        async with Resource("outer", leaving=1, verdict=True):
            async with Broken():
                say("inside")
        return "went on"
    say(await outcome(work()))
`,
    `
class Broken {
  async [asyncEnter]() {
    await sleep(1);
    throw new Boom('closed today');
  }

  async [Symbol.asyncDispose]() {
    say('never');
  }
}
${typescriptResource}
async function main() {
  const work = async () => {
    {
      await using outer = new Resource('outer', 0, 1, true);
      await using broken = new Broken();
      say('inside');
    }
    return 'went on';
  };
  say(await outcome(work()));
}
`,
  ),
  pair(
    'a limit around a block that takes its time to leave',
    `${pythonResource}
async def main():
    for limit in (1, 2, 3):
        try:
            async with timeout(limit) as held:
                async with Resource("slow", leaving=1):
                    await sleep(1.5)
        except TimeoutError as error:
            say(error)
        say(limit, held.expired(), current_task().cancelling())
`,
    `${typescriptResource}
async function main() {
  for (const limit of [1, 2, 3]) {
    const held = timeout(limit);
    try {
      await using _ = held;
      await using slow = new Resource('slow', 0, 1);
      await sleep(1.5);
    } catch (error) {
      say(error);
    }
    say(limit, held.expired(), currentTask().cancelling());
  }
}
`,
  ),
];
