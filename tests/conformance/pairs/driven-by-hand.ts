import { pythonAttempt, typescriptAttempt } from './attempt.ts';
import { pair } from './pair.ts';

export const drivenByHand = [
  pair(
    'coroutines and generators driven wrongly by hand',
    `${pythonAttempt}
async def twice(coroutine):
    await coroutine


async def waits():
    await sleep(0)
    return "value"


async def stubborn():
    try:
        await sleep(0)
    finally:
        await sleep(0)


async def stops():
    raise StopIteration("from inside")


async def gives():
    yield 1


async def main():
    coroutine = waits()
    attempt(lambda: coroutine.send(5))
    attempt(lambda: coroutine.send(None))
    attempt(lambda: coroutine.send(None))
    attempt(lambda: coroutine.send(None))
    attempt(lambda: coroutine.throw(Boom("late")))
    await attempt_await(twice(coroutine))
    running = waits()
    task = create_task(running)
    await sleep(0)
    await attempt_await(twice(running))
    await task
    coroutine = stubborn()
    coroutine.send(None)
    attempt(coroutine.close)
    never = waits()
    attempt(lambda: never.throw(Boom("first")))
    attempt(lambda: never.send(None))
    attempt(never.close)
    await attempt_await(stops())
    await attempt_await(create_task(stops()))
    generator = gives()
    step = anext(generator)
    say(await step)
    await attempt_await(step)
    closing = generator.aclose()
    await closing
    await attempt_await(closing)
    future = get_running_loop().create_future()

    async def by_hand():
        return await future

    hand = by_hand()
    say(hand.send(None) is future)
    attempt(lambda: hand.send(None))
`,
    `${typescriptAttempt}
async function twice(coroutine) {
  await coroutine;
}

async function waits() {
  await sleep(0);
  return 'value';
}

async function stubborn() {
  try {
    await sleep(0);
  } finally {
    await sleep(0);
  }
}

async function stops() {
  throw new StopIteration('from inside');
}

async function* gives() {
  yield 1;
}

async function main() {
  let coroutine = waits();
  attempt(() => coroutine.send(5));
  attempt(() => coroutine.send(null));
  try {
    coroutine.send(null);
  } catch (error) {
    say(error.name, error.value);
  }
  attempt(() => coroutine.send(null));
  attempt(() => coroutine.throw(new Boom('late')));
  await attemptAwait(twice(coroutine));
  const running = waits();
  const task = createTask(running);
  await sleep(0);
  await attemptAwait(twice(running));
  await task;
  coroutine = stubborn();
  coroutine.send(null);
  attempt(() => coroutine.close());
  const never = waits();
  attempt(() => never.throw(new Boom('first')));
  attempt(() => never.send(null));
  attempt(() => never.close());
  await attemptAwait(stops());
  await attemptAwait(createTask(stops()));
  const generator = gives();
  const step = generator.next();
  say((await step).value);
  await attemptAwait(step);
  const closing = generator.return();
  await closing;
  await attemptAwait(closing);
  const future = getRunningLoop().createFuture();
  const byHand = async () => await future;
  const hand = byHand();
  say(hand.send(null) === future);
  attempt(() => hand.send(null));
}
`,
  ),
];
