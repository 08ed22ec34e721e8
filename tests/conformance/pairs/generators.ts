import { pair } from './pair.ts';

export const generators = [
  pair(
    'aclose during athrow, and a step while a step runs',
    `
async def ticks():
    for number in range(9):
        try:
            await sleep(1)
            yield number
        except Boom as error:
            say("hears", error)
            await sleep(1)
            yield "after"
        finally:
            say("leaves", number)


async def main():
    generator = ticks()
    say(await anext(generator))
    throwing = create_task(outcome(generator.athrow(Boom("in"))))
    await sleep(0)
    say(await outcome(generator.aclose()))
    say(await outcome(anext(generator)))
    say(await outcome(generator.athrow(Boom("again"))))
    say(await throwing)
    say(await outcome(generator.aclose()))
    say(await outcome(generator.aclose()))
    say(type(await outcome(anext(generator))).__name__)
`,
    `
async function* ticks() {
  for (let number = 0; number < 9; number++) {
    try {
      await sleep(1);
      yield number;
    } catch (error) {
      say('hears', error);
      await sleep(1);
      yield 'after';
    } finally {
      say('leaves', number);
    }
  }
}

const step = async (made) => {
  const found = await outcome(made);
  return found instanceof Error ? found : found.value;
};

async function main() {
  const generator = ticks();
  say(await step(generator.next()));
  const throwing = createTask(step(generator.throw(new Boom('in'))));
  await sleep(0);
  say(await step(generator.return()));
  say(await step(generator.next()));
  say(await step(generator.throw(new Boom('again'))));
  say(await throwing);
  say(await step(generator.return()));
  say(await step(generator.return()));
  say((await generator.next()).done ? 'StopAsyncIteration' : 'more');
}
`,
  ),
  pair(
    'a generator that ignores its end, one that awaits at its end, one never begun',
    `
async def stubborn():
    try:
        yield 1
    finally:
        yield 2


async def slow():
    try:
        yield 1
    finally:
        await sleep(1)
        say("slow ends")


async def main():
    generator = stubborn()
    say(await anext(generator))
    say(await outcome(generator.aclose()))
    generator = slow()
    say(await anext(generator))
    closing = create_task(outcome(generator.aclose()))
    await sleep(0.5)
    closing.cancel("while closing")
    say(await closing)
    say(type(await outcome(anext(generator))).__name__)
    generator = slow()
    say(await outcome(generator.aclose()))
    say(type(await outcome(anext(generator))).__name__)
    generator = slow()
    say(await outcome(generator.athrow(Boom("before the start"))))
    say(type(await outcome(anext(generator))).__name__)
`,
    `
async function* stubborn() {
  try {
    yield 1;
  } finally {
    yield 2;
  }
}

async function* slow() {
  try {
    yield 1;
  } finally {
    await sleep(1);
    say('slow ends');
  }
}

const step = async (made) => {
  const found = await outcome(made);
  return found instanceof Error ? found : found.value;
};
const ended = async (generator) => ((await generator.next()).done ? 'StopAsyncIteration' : 'more');

async function main() {
  let generator = stubborn();
  say(await step(generator.next()));
  say(await step(generator.return()));
  generator = slow();
  say(await step(generator.next()));
  const closing = createTask(step(generator.return()));
  await sleep(0.5);
  closing.cancel('while closing');
  say(await closing);
  say(await ended(generator));
  generator = slow();
  say(await step(generator.return()));
  say(await ended(generator));
  generator = slow();
  say(await step(generator.throw(new Boom('before the start'))));
  say(await ended(generator));
}
`,
  ),
  pair(
    'a loop left early: the generator goes on where it stood, and ends with the run',
    `
async def count(name):
    try:
        for number in range(9):
            yield number
            await sleep(1)
    finally:
        say(name, "ends")
        await sleep(1)
        say(name, "has ended")


async def main():
    left, closed = count("left"), count("closed")
    for generator in (left, closed):
        async for number in generator:
            say(number)
            if number == 1:
                break
    async for number in left:
        say("goes on", number)
        if number == 3:
            break
    await closed.aclose()
    say("main ends")
`,
    `
async function* count(name) {
  try {
    for (let number = 0; number < 9; number++) {
      yield number;
      await sleep(1);
    }
  } finally {
    say(name, 'ends');
    await sleep(1);
    say(name, 'has ended');
  }
}

async function main() {
  const [left, closed] = [count('left'), count('closed')];
  for (const generator of [left, closed]) {
    for await (const number of generator) {
      say(number);
      if (number === 1) break;
    }
  }
  for await (const number of left) {
    say('goes on', number);
    if (number === 3) break;
  }
  await closed.return();
  say('main ends');
}
`,
  ),
  pair(
    'values sent in, a limit inside, a cancellation at the yield and at the await',
    `
async def echo():
    heard = None
    while heard != "stop":
        heard = yield f"heard {heard}"
        await sleep(1)


async def ticks():
    try:
        while True:
            await sleep(1)
            yield "tick"
    except CancelledError as error:
        say("generator hears", error)
        raise
    finally:
        say("generator ends")


async def main():
    generator = echo()
    say(await generator.asend(None))
    say(await generator.asend("one"))
    say(await outcome(wait_for(generator.asend("late"), 0.5)))
    say(type(await outcome(generator.asend("gone"))).__name__)

    async def follow(pause):
        async for tick in ticks():
            say(tick)
            await sleep(pause)

    for pause, after_seconds in ((5, 2), (0, 1.5)):
        task = create_task(follow(pause))
        await sleep(after_seconds)
        task.cancel("enough")
        say(await outcome(task))
`,
    `
async function* echo() {
  let heard = null;
  while (heard !== 'stop') {
    heard = yield \`heard \${heard ?? 'None'}\`;
    await sleep(1);
  }
}

async function* ticks() {
  try {
    while (true) {
      await sleep(1);
      yield 'tick';
    }
  } catch (error) {
    say('generator hears', error);
    throw error;
  } finally {
    say('generator ends');
  }
}

const step = async (made) => {
  const found = await outcome(made);
  if (found instanceof Error) return found;
  return found.done ? 'StopAsyncIteration' : found.value;
};

async function main() {
  const generator = echo();
  say(await step(generator.next(null)));
  say(await step(generator.next('one')));
  say(await step(waitFor(generator.next('late'), 0.5)));
  say(await step(generator.next('gone')));

  const follow = async (pause) => {
    for await (const tick of ticks()) {
      say(tick);
      await sleep(pause);
    }
  };

  for (const [pause, seconds] of [[5, 2], [0, 1.5]]) {
    const task = createTask(follow(pause));
    await sleep(seconds);
    task.cancel('enough');
    say(await outcome(task));
  }
}
`,
  ),
  pair(
    'two tasks share a generator; an error in it; nothing is left after it',
    `
async def source():
    yield 1
    await sleep(1)
    yield 2
    raise Boom("dry")


async def main():
    generator = source()
    say(await anext(generator))
    first, second = create_task(outcome(anext(generator))), create_task(outcome(anext(generator)))
    say(await first)
    say(await second)
    say(await outcome(anext(generator)))
    say(type(await outcome(anext(generator))).__name__)
    seen = []
    try:
        async for value in source():
            seen.append(value)
    except Boom as error:
        say(seen, error)
    say(await outcome(gather(*[anext(source()) for _ in range(3)])))
`,
    `
async function* source() {
  yield 1;
  await sleep(1);
  yield 2;
  throw new Boom('dry');
}

const step = async (made) => {
  const found = await outcome(made);
  if (found instanceof Error) return found;
  return found.done ? 'StopAsyncIteration' : found.value;
};

async function main() {
  const generator = source();
  say(await step(generator.next()));
  const [first, second] = [createTask(step(generator.next())), createTask(step(generator.next()))];
  say(await first);
  say(await second);
  say(await step(generator.next()));
  say(await step(generator.next()));
  const seen = [];
  try {
    for await (const value of source()) seen.push(value);
  } catch (error) {
    say(seen, error);
  }
  say((await gather(...[1, 2, 3].map(() => source().next()))).map(({ value }) => value));
}
`,
  ),
];
