import asyncio


async def lend(seconds):
    await asyncio.sleep(seconds)


async def main():
    loop = asyncio.get_running_loop()

    start = loop.time()
    lending = lend(2)
    print(f"the call took {loop.time() - start:.3f} s")

    start = loop.time()
    await lending
    print(f"the await took {loop.time() - start:.3f} s")


asyncio.run(main())
