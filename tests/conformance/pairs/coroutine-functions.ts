import { pair } from './pair.ts';

export const coroutineFunctions = [
  pair(
    'which functions are coroutine functions',
    `
class Kettle:
    async def boil(self):
        pass

    def fill(self):
        return after(1)

    @staticmethod
    async def clean():
        pass

    async def __aenter__(self):
        pass


class Shop:
    def co(self, sold, at=0):
        return sold


shop = Shop()


async def declared(a=1, *rest, b=2):
    pass


def plain():
    return shop.co(declared(), 7)


async def ticks():
    yield 1


def nested():
    before = iscoroutinefunction(inner) if False else True

    async def inner():
        pass

    def other():
        pass

    if before:
        async def deep():
            pass
        return [inner, other, deep]


def pour():
    async def poured():
        pass
    return poured


lambdas = [lambda: declared(), lambda x: shop.co(x, 7)]

for thing in (
    declared, plain, ticks, *lambdas, Kettle().boil, Kettle().fill, Kettle.clean, Kettle,
    Kettle.__aenter__, {"heat": declared}["heat"], pour(), *nested(),
    sleep, wait, wait_for, gather, shield, timeout, to_thread, create_task,
    Queue.put, Queue.put_nowait, Lock.acquire, Lock.release, Event.wait, 5, None,
):
    say(iscoroutinefunction(thing))
`,
    `
class Kettle {
  async boil() {}
  fill() {
    return after(1);
  }
  static async clean() {}
  async [Symbol.asyncDispose]() {}
}

const shop = { co: (sold, at = 0) => sold };

async function declared(a = 1, { b } = { b: 2 }, ...rest) {}

function plain() {
  return shop.co(declared(), 7);
}

async function* ticks() {
  yield 1;
}

function nested() {
  const found = [inner, other];
  async function inner() {}
  function other() {}
  if (found.length > 0) {
    const deep = [late];
    async function late() {}
    return [...found, ...deep];
  }
}

function pour() {
  return async function poured() {};
}

const lambdas = [() => declared(), (x) => shop.co(x, 7)];

for (const thing of [
  declared, plain, ticks, ...lambdas, new Kettle().boil, new Kettle().fill, Kettle.clean, Kettle,
  Kettle.prototype[Symbol.asyncDispose], { async heat() {} }.heat, pour(), ...nested(),
  sleep, wait, waitFor, gather, shield, timeout, toThread, createTask,
  Queue.prototype.put, Queue.prototype.putNowait, Lock.prototype.acquire, Lock.prototype.release,
  Event.prototype.wait, 5, null,
]) {
  say(iscoroutinefunction(thing));
}
`,
  ),
];
