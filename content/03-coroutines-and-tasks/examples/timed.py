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
