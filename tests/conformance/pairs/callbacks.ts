import { pair } from './pair.ts';

export const callbacks = [
  pair(
    'callbacks: order, called off by each other, made by each other, equal deadlines',
    `
async def main():
    loop = get_running_loop()
    handles = {}

    def first():
        say("first")
        handles["third"].cancel()
        loop.call_soon(say, "made by first")

    loop.call_soon(first)
    loop.call_soon(say, "second")
    handles["third"] = loop.call_soon(say, "third")
    loop.call_later(1, say, "one later")
    loop.call_at(loop.time() + 1, say, "one at")
    loop.call_later(0, say, "zero")
    loop.call_later(-1, say, "minus one")
    gone = loop.call_later(1, say, "gone")
    loop.call_at(1, gone.cancel)
    early = loop.call_later(0.5, gone.cancel)
    await sleep(0)
    say("after one turn")
    await sleep(1)
    say(gone.cancelled(), early.cancelled(), handles["third"].cancelled(), gone.when())
`,
    `
async function main() {
  const loop = getRunningLoop();
  const handles = {};
  const first = () => {
    say('first');
    handles.third.cancel();
    loop.callSoon(say, 'made by first');
  };
  loop.callSoon(first);
  loop.callSoon(say, 'second');
  handles.third = loop.callSoon(say, 'third');
  loop.callLater(1, say, 'one later');
  loop.callAt(loop.time() + 1, say, 'one at');
  loop.callLater(0, say, 'zero');
  loop.callLater(-1, say, 'minus one');
  const gone = loop.callLater(1, say, 'gone');
  loop.callAt(1, () => gone.cancel());
  const early = loop.callLater(0.5, () => gone.cancel());
  await sleep(0);
  say('after one turn');
  await sleep(1);
  say(gone.cancelled(), early.cancelled(), handles.third.cancelled(), gone.when());
}
`,
  ),
  pair(
    'errors in callbacks, in the handler of errors, and a task that nobody asks',
    `
async def main():
    loop = get_running_loop()

    def handler(loop, context):
        message = context["message"][:21]
        say("handler", message, context.get("exception"), sorted(context)[:3])

    loop.set_exception_handler(handler)
    say(loop.get_exception_handler() is handler)

    def broken():
        raise Boom("in a callback")

    loop.call_soon(broken)
    loop.call_later(1, broken)
    future = loop.create_future()
    future.add_done_callback(lambda _: broken())
    future.add_done_callback(lambda _: say("the next one runs"))
    future.set_result(None)
    await sleep(2)
    loop.set_exception_handler(None)
    for wrong in (5, "handler"):
        try:
            loop.set_exception_handler(wrong)
        except TypeError as error:
            say(error)
    try:
        loop.set_task_factory(5)
    except TypeError as error:
        say(error)
`,
    `
async function main() {
  const loop = getRunningLoop();
  const handler = (_, context) => {
    const message = context.message.slice(0, 21);
    say('handler', message, context.exception, Object.keys(context).sort().slice(0, 3));
  };
  loop.setExceptionHandler(handler);
  say(loop.getExceptionHandler() === handler);
  const broken = () => {
    throw new Boom('in a callback');
  };
  loop.callSoon(broken);
  loop.callLater(1, broken);
  const future = loop.createFuture();
  future.addDoneCallback(() => broken());
  future.addDoneCallback(() => say('the next one runs'));
  future.setResult(null);
  await sleep(2);
  loop.setExceptionHandler(null);
  for (const wrong of [5, 'handler']) {
    try {
      loop.setExceptionHandler(wrong);
    } catch (error) {
      say(error);
    }
  }
  try {
    loop.setTaskFactory(5);
  } catch (error) {
    say(error);
  }
}
`,
  ),
  pair(
    'callbacks of a future: added twice, taken out, added when it is done',
    `
async def main():
    loop = get_running_loop()
    future = loop.create_future()

    def told(which):
        say("told", which is future, which.result())

    future.add_done_callback(told)
    future.add_done_callback(told)
    say(future.remove_done_callback(told), future.remove_done_callback(told))
    future.add_done_callback(told)
    future.set_result("value")
    say("not told yet")
    await sleep(0)
    future.add_done_callback(told)
    say("not told again yet")
    await sleep(0)
    for ask in (future.set_result, future.set_exception):
        try:
            ask(Boom())
        except InvalidStateError as error:
            say(error)
    pending = loop.create_future()
    for ask in (pending.result, pending.exception):
        try:
            ask()
        except InvalidStateError as error:
            say(error)
    pending.cancel("no more")
    for ask in (pending.result, pending.exception):
        try:
            ask()
        except CancelledError as error:
            say(error)
    task = current_task()
    for ask in (task.set_result, task.set_exception):
        try:
            ask(1)
        except RuntimeError as error:
            say(error)
`,
    `
async function main() {
  const loop = getRunningLoop();
  const future = loop.createFuture();
  const told = (which) => say('told', which === future, which.result());
  future.addDoneCallback(told);
  future.addDoneCallback(told);
  say(future.removeDoneCallback(told), future.removeDoneCallback(told));
  future.addDoneCallback(told);
  future.setResult('value');
  say('not told yet');
  await sleep(0);
  future.addDoneCallback(told);
  say('not told again yet');
  await sleep(0);
  for (const ask of ['setResult', 'setException']) {
    try {
      future[ask](new Boom());
    } catch (error) {
      say(error);
    }
  }
  const pending = loop.createFuture();
  for (const ask of ['result', 'exception']) {
    try {
      pending[ask]();
    } catch (error) {
      say(error);
    }
  }
  pending.cancel('no more');
  for (const ask of ['result', 'exception']) {
    try {
      pending[ask]();
    } catch (error) {
      say(error);
    }
  }
  const task = currentTask();
  for (const ask of ['setResult', 'setException']) {
    try {
      task[ask](1);
    } catch (error) {
      say(error);
    }
  }
}
`,
  ),
];
