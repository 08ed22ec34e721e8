import asyncio


class Line:
    async def __aenter__(self):
        await asyncio.sleep(1)

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0.5)
        print("the line is closed")


async def limit_inside():
    async with Line(), asyncio.timeout(2):
        await asyncio.sleep(9)


async def limit_outside():
    async with asyncio.timeout(2), Line():
        await asyncio.sleep(9)


async def main():
    for ask in [limit_inside, limit_outside]:
        try:
            await ask()
        except TimeoutError:
            print("no answer")


asyncio.run(main())
