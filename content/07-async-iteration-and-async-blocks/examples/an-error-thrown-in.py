import asyncio


class Emptied(RuntimeError):
    pass


async def adding_scales(most):
    total = 0
    while total <= most:
        try:
            total += yield total
        except Emptied:
            await asyncio.sleep(0.5)
            total = 0
    print("the spring is broken")


async def main():
    scales = adding_scales(10)
    await anext(scales)
    print(await scales.asend(8))
    print(await scales.athrow(Emptied()))
    print(await scales.asend(6))
    try:
        print(await scales.asend(7))
    except StopAsyncIteration:
        print("no more answers")


asyncio.run(main())
