import asyncio
from time import perf_counter, process_time


def compute(seconds):
    until = process_time() + seconds
    while process_time() < until:
        pass


async def fetch_weather():
    wall = perf_counter()
    process = process_time()
    await asyncio.sleep(3)
    print(f"fetch: wall {perf_counter() - wall:.2f} s")
    print(f"fetch: process {process_time() - process:.2f} s")


async def count_crumbs():
    compute(1)
    await asyncio.sleep(0)
    compute(1)
    print("the crumbs are counted")


async def main():
    fetching = asyncio.create_task(fetch_weather())
    counting = asyncio.create_task(count_crumbs())
    await counting
    await fetching


asyncio.run(main())
