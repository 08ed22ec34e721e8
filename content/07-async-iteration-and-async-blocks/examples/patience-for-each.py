import asyncio
from contextlib import aclosing


async def arrivals():
    try:
        for ferry, wait in [("Tern", 10), ("Plover", 15), ("Gannet", 60)]:
            await asyncio.sleep(wait)
            yield ferry
    finally:
        print("the lamp on the pier is out")


async def within(seconds, values):
    async with aclosing(values) as source:
        while True:
            try:
                value = await asyncio.wait_for(anext(source), seconds)
            except StopAsyncIteration:
                return
            yield value


async def main():
    try:
        async for ferry in within(20, arrivals()):
            print(f"the {ferry} has landed")
    except TimeoutError:
        print("no ferry for twenty seconds")


asyncio.run(main())
