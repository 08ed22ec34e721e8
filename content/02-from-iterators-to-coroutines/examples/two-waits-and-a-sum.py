import asyncio
from time import perf_counter, process_time


async def fetch(seconds):
    await asyncio.sleep(seconds)


async def add():
    until = process_time() + 1
    while process_time() < until:
        pass


async def main():
    started = perf_counter()
    jobs = [
        asyncio.create_task(fetch(3)),
        asyncio.create_task(fetch(2)),
        asyncio.create_task(add()),
    ]
    for job in jobs:
        await job
    print(f"wall: {perf_counter() - started:.1f} s")
    print(f"process: {process_time():.1f} s")


asyncio.run(main())
