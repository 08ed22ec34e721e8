import asyncio
import functools


def timed(work):
    @functools.wraps(work)
    async def measured(*given):
        loop = asyncio.get_running_loop()
        start = loop.time()
        try:
            return await work(*given)
        finally:
            print(f"{work.__name__} took {loop.time() - start:.3f} s")

    return measured


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
