import asyncio


async def arrivals():
    ferry = 1
    while True:
        await asyncio.sleep(10)
        print(f"ferry {ferry} comes in")
        yield ferry
        ferry += 1


async def take(count, source):
    taken = 0
    async for value in source:
        if taken == count:
            return
        taken += 1
        yield value


async def main():
    source = arrivals()
    async for ferry in take(2, source):
        print(f"ferry {ferry} is written down")
    print("the clerk goes home")


asyncio.run(main())
