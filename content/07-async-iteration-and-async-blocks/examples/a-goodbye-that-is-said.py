import asyncio
from contextlib import asynccontextmanager


async def say_goodbye():
    await asyncio.sleep(1)
    print("goodbye is said")


async def hang_up():
    closing = asyncio.create_task(say_goodbye())
    try:
        await asyncio.shield(closing)
    except asyncio.CancelledError:
        await closing
        raise


@asynccontextmanager
async def connected():
    await asyncio.sleep(1)
    print("connected")
    try:
        yield
    finally:
        await hang_up()


async def talk():
    async with connected():
        await asyncio.sleep(10)


async def main():
    talking = asyncio.create_task(talk())
    await asyncio.sleep(3)
    talking.cancel()
    await asyncio.sleep(0.5)
    talking.cancel()
    await asyncio.wait([talking])
    print("talking was cancelled" if talking.cancelled() else "talking went on")


asyncio.run(main())
