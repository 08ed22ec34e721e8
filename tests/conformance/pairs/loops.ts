import { pair } from './pair.ts';

export const loops = [
  pair(
    'a loop driven by hand: stopped, run again, run with what is left over, closed',
    `
loop = new_event_loop()
loop.call_soon(say, "one")
loop.call_soon(loop.stop)
loop.call_soon(say, "same turn")
loop.call_soon(lambda: loop.call_soon(say, "next turn"))
loop.run_forever()
say("stopped", loop.is_running(), loop.time())
loop.stop()
loop.run_forever()
say("again")
say(loop.run_until_complete(after(1, "value")), loop.time())
future = loop.create_future()
loop.call_later(1, future.set_result, "set")
say(loop.run_until_complete(future))
try:
    loop.run_until_complete(fail(1))
except Boom as error:
    say(error)
loop.call_later(1, loop.stop)
slow = sleep(5)
try:
    loop.run_until_complete(slow)
except RuntimeError as error:
    say(error)
say(loop.time())
loop.close()
loop.close()
for action in (lambda: loop.call_soon(say), lambda: loop.run_forever(), lambda: loop.call_later(1, say)):
    try:
        action()
    except RuntimeError as error:
        say(error)
say(loop.is_closed())
`,
    `
const loop = newEventLoop();
loop.callSoon(say, 'one');
loop.callSoon(() => loop.stop());
loop.callSoon(say, 'same turn');
loop.callSoon(() => loop.callSoon(say, 'next turn'));
loop.runForever();
say('stopped', loop.isRunning(), loop.time());
loop.stop();
loop.runForever();
say('again');
say(loop.runUntilComplete(after(1, 'value')), loop.time());
const future = loop.createFuture();
loop.callLater(1, (value) => future.setResult(value), 'set');
say(loop.runUntilComplete(future));
try {
  loop.runUntilComplete(fail(1));
} catch (error) {
  say(error);
}
loop.callLater(1, () => loop.stop());
const slow = sleep(5);
try {
  loop.runUntilComplete(slow);
} catch (error) {
  say(error);
}
say(loop.time());
loop.close();
loop.close();
for (const action of [() => loop.callSoon(say), () => loop.runForever(), () => loop.callLater(1, say)]) {
  try {
    action();
  } catch (error) {
    say(error);
  }
}
say(loop.isClosed());
`,
  ),
  pair(
    'run_coroutine_threadsafe from a callback, wrap_future, ensure_future',
    `
async def main():
    loop = get_running_loop()
    task = create_task(after(1, "task"))
    say(ensure_future(task) is task, wrap_future(task) is task, isfuture(task), iscoroutine(task))
    coroutine = after(1, "coroutine")
    say(iscoroutine(coroutine), isfuture(coroutine))
    say(await ensure_future(coroutine))

    class Ticket:
        def __await__(self):
            yield from sleep(1).__await__()
            return "ticket"

    say(await Ticket(), await ensure_future(Ticket()), await gather(Ticket(), Ticket()))
    say(await wait_for(Ticket(), 2), await shield(Ticket()))
    say(await outcome(wait_for(Ticket(), 0.5)))
    for wrong in (5, None, say):
        try:
            ensure_future(wrong)
        except TypeError as error:
            say(error)
    other = new_event_loop()
    future = other.create_future()
    try:
        ensure_future(future, loop=loop)
    except ValueError as error:
        say(error)
    try:
        gather(future, task)
    except ValueError as error:
        say(error)
    other.close()
`,
    `
async function main() {
  const loop = getRunningLoop();
  const task = createTask(after(1, 'task'));
  say(ensureFuture(task) === task, wrapFuture(task) === task, isfuture(task), iscoroutine(task));
  const coroutine = after(1, 'coroutine');
  say(iscoroutine(coroutine), isfuture(coroutine));
  say(await ensureFuture(coroutine));

  class Ticket {
    *__await__() {
      yield sleep(1);
      return 'ticket';
    }
  }

  say(await new Ticket(), await ensureFuture(new Ticket()), await gather(new Ticket(), new Ticket()));
  say(await waitFor(new Ticket(), 2), await shield(new Ticket()));
  say(await outcome(waitFor(new Ticket(), 0.5)));
  for (const wrong of [5, null, say]) {
    try {
      ensureFuture(wrong);
    } catch (error) {
      say(error);
    }
  }
  const other = newEventLoop();
  const future = other.createFuture();
  try {
    ensureFuture(future, { loop });
  } catch (error) {
    say(error);
  }
  try {
    gather(future, task);
  } catch (error) {
    say(error);
  }
  other.close();
}
`,
  ),
];
