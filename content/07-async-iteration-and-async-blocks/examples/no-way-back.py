import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def borrowed(title):
    await asyncio.sleep(1)
    print(f"{title} is on the table")
    yield title
    await asyncio.sleep(0.5)
    print(f"{title} is back on its shelf")


async def read(title, pages):
    async with borrowed(title):
        await asyncio.sleep(2)
        if pages == 0:
            raise RuntimeError("a page is missing")


async def main():
    await read("the atlas", 12)
    try:
        await read("the log", 0)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
