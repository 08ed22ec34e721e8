import { pair } from './pair.ts';

const pythonEnter = `
async def use(manager, error=None, seconds=0):
    try:
        async with manager as value:
            say("inside with", value)
            await sleep(seconds)
            if error is not None:
                raise error
        say("behind the block")
    except BaseException as raised:
        say("raised", raised, raised is error)

`;

const typescriptEnter = `
async function use(manager, error, seconds = 0) {
  try {
    {
      await using held = manager;
      say('inside with', held.value);
      await sleep(seconds);
      if (error) throw error;
    }
    say('behind the block');
  } catch (raised) {
    say('raised', raised, raised === error);
  }
}

`;

export const contextManagers = [
  pair(
    'a block from a generator: well, with an error, cancelled',
    `${pythonEnter}
@contextlib.asynccontextmanager
async def borrowed(title):
    await sleep(1)
    say("fetched", title)
    try:
        yield title
    except BaseException as error:
        say("hears", error)
        raise
    finally:
        await sleep(1)
        say("back", title)


async def main():
    await use(borrowed("atlas"))
    await use(borrowed("log"), Boom("torn"))
    await use(borrowed("log"), StopIteration("stop"))
    await use(borrowed("log"), RuntimeError("run"))
    for moment in (0.5, 2, 3.5):
        task = create_task(use(borrowed("map"), seconds=2))
        await sleep(moment)
        task.cancel("closing time")
        await wait([task])
    try:
        async with timeout(2), borrowed("limited"):
            await sleep(9)
    except TimeoutError as error:
        say(error)
`,
    `${typescriptEnter}
const borrowed = asynccontextmanager(async function* borrowed(title) {
  await sleep(1);
  say('fetched', title);
  try {
    yield title;
  } catch (error) {
    say('hears', error);
    throw error;
  } finally {
    await sleep(1);
    say('back', title);
  }
});

async function main() {
  await use(borrowed('atlas'));
  await use(borrowed('log'), new Boom('torn'));
  const stop = new StopIteration();
  stop.message = 'stop';
  await use(borrowed('log'), stop);
  await use(borrowed('log'), new RuntimeError('run'));
  for (const moment of [0.5, 2, 3.5]) {
    const task = createTask(use(borrowed('map'), null, 2));
    await sleep(moment);
    task.cancel('closing time');
    await wait([task]);
  }
  try {
    await using _ = timeout(2);
    await using __ = borrowed('limited');
    await sleep(9);
  } catch (error) {
    say(error);
  }
}
`,
  ),
  pair(
    'generators that do not yield, do not stop, swallow, replace, return early',
    `${pythonEnter}
@contextlib.asynccontextmanager
async def never():
    await sleep(0)
    return
    yield


@contextlib.asynccontextmanager
async def broken():
    await sleep(0)
    raise Boom("closed")
    yield


@contextlib.asynccontextmanager
async def twice():
    try:
        yield 1
        yield 2
    finally:
        say("twice is closed")


@contextlib.asynccontextmanager
async def again():
    try:
        yield 1
    except Boom:
        yield 2
    finally:
        say("again is closed")


@contextlib.asynccontextmanager
async def stubborn():
    try:
        yield 1
        yield 2
    finally:
        yield 3


@contextlib.asynccontextmanager
async def swallows():
    try:
        yield "swallows"
    except (Boom, CancelledError) as error:
        say("swallowed", error)


@contextlib.asynccontextmanager
async def replaces():
    try:
        yield "replaces"
    except Boom:
        raise RuntimeError("instead")


@contextlib.asynccontextmanager
async def fails_late():
    yield "fails late"
    raise Boom("late")


async def main():
    for make in (never, broken, twice, again, stubborn, swallows, replaces, fails_late):
        await use(make())
        await use(make(), Boom("inside"))
    task = create_task(use(swallows(), seconds=5))
    await sleep(1)
    task.cancel("stop")
    await task
    say(task.cancelled(), task.cancelling())
`,
    `${typescriptEnter}
const never = asynccontextmanager(async function* () {
  await sleep(0);
});

const broken = asynccontextmanager(async function* () {
  await sleep(0);
  throw new Boom('closed');
});

const twice = asynccontextmanager(async function* () {
  try {
    yield 1;
    yield 2;
  } finally {
    say('twice is closed');
  }
});

const again = asynccontextmanager(async function* () {
  try {
    yield 1;
  } catch {
    yield 2;
  } finally {
    say('again is closed');
  }
});

const stubborn = asynccontextmanager(async function* () {
  try {
    yield 1;
    yield 2;
  } finally {
    yield 3;
  }
});

const swallows = asynccontextmanager(async function* () {
  try {
    yield 'swallows';
  } catch (error) {
    say('swallowed', error);
  }
});

const replaces = asynccontextmanager(async function* () {
  try {
    yield 'replaces';
  } catch {
    throw new RuntimeError('instead');
  }
});

const failsLate = asynccontextmanager(async function* () {
  yield 'fails late';
  throw new Boom('late');
});

async function main() {
  for (const make of [never, broken, twice, again, stubborn, swallows, replaces, failsLate]) {
    await use(make());
    await use(make(), new Boom('inside'));
  }
  const task = createTask(use(swallows(), null, 5));
  await sleep(1);
  task.cancel('stop');
  await task;
  say(task.cancelled(), task.cancelling());
}
`,
  ),
  pair(
    'blocks in blocks, as a method, and of what is no generator',
    `${pythonEnter}
class Library:
    def __init__(self, name):
        self.name = name

    @contextlib.asynccontextmanager
    async def reading(self, title):
        say(self.name, "opens", title)
        try:
            yield f"{title} of {self.name}"
        finally:
            say(self.name, "closes", title)


@contextlib.asynccontextmanager
async def both():
    library = Library("inner")
    async with library.reading("a") as one, library.reading("b") as two:
        yield [one, two]


@contextlib.asynccontextmanager
async def no_generator():
    pass


async def main():
    await use(both())
    await use(both(), Boom("inside"))
    await use(Library("outer").reading("c"), Boom("inside"))
    unused = both()
    say("never entered")
    try:
        async with no_generator():
            pass
    except TypeError as error:
        say(error)
`,
    `${typescriptEnter}
class Library {
  constructor(name) {
    this.name = name;
  }

  reading = asynccontextmanager(async function* (title) {
    say(this.name, 'opens', title);
    try {
      yield \`\${title} of \${this.name}\`;
    } finally {
      say(this.name, 'closes', title);
    }
  });
}

const both = asynccontextmanager(async function* () {
  const library = new Library('inner');
  await using one = library.reading('a');
  await using two = library.reading('b');
  yield [one.value, two.value];
});

const noGenerator = asynccontextmanager(async () => {});

async function main() {
  await use(both());
  await use(both(), new Boom('inside'));
  await use(new Library('outer').reading('c'), new Boom('inside'));
  const unused = both();
  say('never entered');
  try {
    await using _ = noGenerator();
  } catch (error) {
    say(error);
  }
}
`,
  ),
];
