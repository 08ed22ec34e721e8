import asyncio
from contextlib import aclosing


async def station():
    try:
        while True:
            await asyncio.sleep(1)
            yield 7
    finally:
        await asyncio.sleep(1)
        print("the station is closed")


async def rounded(values):
    async with aclosing(values) as source:
        try:
            async for value in source:
                yield value
        finally:
            print("the filter is closed")


async def first():
    async with aclosing(rounded(station())) as feed:
        async for degrees in feed:
            return degrees


async def main():
    print(f"{await first()} degrees")


asyncio.run(main())
