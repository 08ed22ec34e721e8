import asyncio

from timed import timed


@timed
async def lend(seconds):
    await asyncio.sleep(seconds)


@timed
async def serve():
    first = asyncio.create_task(lend(2))
    second = asyncio.create_task(lend(3))
    await first
    await second


asyncio.run(serve())
