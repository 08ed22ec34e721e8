import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def borrowed(title):
    await asyncio.sleep(1)
    print(f"{title} is on the table")
    try:
        yield title
    finally:
        await asyncio.sleep(0.5)
        print(f"{title} is back on its shelf")


async def main():
    async with borrowed("the atlas") as atlas:
        await asyncio.sleep(2)
        print(f"{atlas} has been read")
    try:
        async with borrowed("the log"):
            await asyncio.sleep(2)
            raise RuntimeError("a page is missing")
    except RuntimeError as error:
        print(error)


asyncio.run(main())
