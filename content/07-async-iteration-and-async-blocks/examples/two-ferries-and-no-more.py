import asyncio
from contextlib import aclosing


async def arrivals():
    ferry = 1
    try:
        while True:
            await asyncio.sleep(10)
            print(f"ferry {ferry} comes in")
            yield ferry
            ferry += 1
    finally:
        print("the lamp on the pier is out")


async def take(count, values):
    async with aclosing(values) as source:
        if count <= 0:
            return
        taken = 0
        async for value in source:
            yield value
            taken += 1
            if taken == count:
                return


async def main():
    async for ferry in take(2, arrivals()):
        print(f"ferry {ferry} is written down")
    print("the clerk goes home")


asyncio.run(main())
