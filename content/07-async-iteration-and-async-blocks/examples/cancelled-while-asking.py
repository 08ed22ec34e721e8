import asyncio


async def readings():
    try:
        while True:
            await asyncio.sleep(2)
            yield 7
    finally:
        print("the line is closed")


async def listen(feed, thinking):
    async for _ in feed:
        await asyncio.sleep(thinking)


async def main():
    for thinking in [0, 5]:
        listening = asyncio.create_task(listen(readings(), thinking))
        await asyncio.sleep(3)
        listening.cancel()
        await asyncio.wait([listening])
        print(f"thinking for {thinking} s: the listener has gone")


asyncio.run(main())
